package dev.rowsmith.differential;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.StaleRecordException;
import dev.rowsmith.schema.AttributeSchema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the model knows of the rows of a subject, whatever rows there are. */
record Rows<R>(Subject<R> subject) {

  /** The row that a record is stored as. */
  Values stored(Values record) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Field<R> field : subject.fields()) {
      if (subject.templates().isMade(field.name())) {
        continue;
      }
      @Nullable Object value = Rules.stored(field, record.get(field.name()));
      if (value != null) {
        row.put(field.name(), value);
      } else if (isMissing(field.name(), record)) {
        throw Rules.refusal(field.name());
      }
    }
    return made(record, new Values(row));
  }

  /** The row with the texts that are made of it; another is refused. */
  private Values made(Values record, Values row) {
    key(record);
    Values whole = row;
    for (Field<R> field : subject.fields()) {
      if (subject.templates().isMade(field.name())) {
        String text = subject.templates().made(field.name(), row);
        @Nullable Object given = record.get(field.name());
        if (given != null && !given.equals(text)) {
          throw Rules.refusal(field.name());
        }
        whole = whole.with(field.name(), text);
      }
    }
    return whole;
  }

  /** Whether an embedded record is there without it, and requires it. */
  private boolean isMissing(String name, Values record) {
    return subject.groups().stream()
        .anyMatch(group -> group.required().contains(name) && group.isIn(record));
  }

  /** A text of the key's values, which are all there and allowed. */
  String key(Values values) {
    StringBuilder key = new StringBuilder();
    for (Field<R> field : subject.fields(subject.key(null).attributes())) {
      Object value = wanted(field, values.get(field.name()));
      key.append(Shown.of(field.stored(value))).append(' ');
    }
    return key.toString();
  }

  /** A value that finds a record by its key, or by that of an index. */
  Object wanted(Field<R> field, @Nullable Object value) {
    @Nullable Object wanted = Rules.stored(field, value);
    if (wanted == null || !subject.templates().allows(field.name(), wanted)) {
      throw Rules.refusal(field.name());
    }
    return wanted;
  }

  Map<String, String> shown(Values row) {
    return subject.row(row);
  }

  /** The row, if one stands there. */
  static Values existing(@Nullable Values row) {
    if (row == null) {
      throw new Refusal(RecordNotFoundException.class, "null");
    }
    return row;
  }

  /** Refuses what fails the condition; no row is one without any attribute. */
  void require(@Nullable Where<R> where, @Nullable Values row) {
    if (where != null && !Logic.holds(where, row == null ? Values.NONE : row)) {
      throw failed(row);
    }
  }

  Refusal failed(@Nullable Values row) {
    return new Refusal(
        ConditionFailedException.class, row == null ? "null" : shown(row).toString());
  }

  /** The version that a row has, or null where the subject has none. */
  @Nullable Integer version(Values row) {
    Field<R> version = subject.version();
    return version == null ? null : (Integer) row.get(version.name());
  }

  /** The version behind one; 0 where there is none. */
  int next(@Nullable Integer version) {
    Field<R> field = subject.version();
    if (field != null && version != null && version == Integer.MAX_VALUE) {
      throw new Refusal(InvalidRecordException.class, field.name());
    }
    return version == null ? 0 : version + 1;
  }

  Values counted(Values row, int version) {
    Field<R> field = subject.version();
    return field == null ? row : row.with(field.name(), version);
  }

  void requireVersion(@Nullable Integer wanted, @Nullable Values row) {
    Integer stands = row == null ? Integer.valueOf(0) : version(row);
    if (wanted != null && !wanted.equals(stands)) {
      throw new Refusal(StaleRecordException.class, row == null ? "null" : shown(row).toString());
    }
  }

  boolean isExpired(Values row) {
    AttributeSchema expiry = subject.schema().expiry();
    @Nullable Object time = expiry == null ? null : row.get(subject.field(expiry).name());
    return time instanceof Instant instant && instant.isBefore(Instant.now());
  }
}
