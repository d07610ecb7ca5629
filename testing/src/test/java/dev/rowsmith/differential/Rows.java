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
    Values row = Values.NONE;
    for (Field<R> field : subject.fields()) {
      @Nullable Object value =
          subject.templates().isMade(field.name())
              ? made(field, record)
              : Rules.stored(field, record.get(field.name()));
      if (value == null && isMissing(field.name(), record)) {
        throw Rules.refusal(field.name());
      }
      row = row.with(field.name(), value);
    }
    key(row);
    return row;
  }

  /** A text that is made of the key's components; another is refused. */
  private String made(Field<R> field, Values record) {
    Values key = Values.NONE;
    for (Field<R> part : subject.fields(subject.key(null).attributes())) {
      key = key.with(part.name(), wanted(part, record.get(part.name())));
    }
    String text = subject.templates().made(field.name(), key);
    @Nullable Object given = record.get(field.name());
    if (given != null && !given.equals(text)) {
      throw Rules.refusal(field.name());
    }
    return text;
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

  /** A row as its record reads. */
  Map<String, String> shown(Values row) {
    return shown(row, null);
  }

  /** A row as a part of its record reads, or all where that is null. */
  Map<String, String> shown(Values row, @Nullable Part<R> part) {
    Anatomy<?> read = part == null ? subject.anatomy() : part.anatomy();
    Map<String, String> shown = new LinkedHashMap<>();
    read.types().keySet().forEach(name -> shown.put(name, shown(row, read, name)));
    return shown;
  }

  private String shown(Values row, Anatomy<?> read, String name) {
    Field<R> field = field(Part.flat(name));
    // Only what is embedded in what is read can be absent with all that is beside it.
    boolean there =
        name.indexOf('.') < 0
            || subject.groups().stream()
                .allMatch(group -> !group.holds(field.name()) || group.isIn(row));
    @Nullable Object value = row.get(field.name());
    @Nullable Object filled = value == null && there ? field.defaultValue() : value;
    return filled == null && there ? read.absent(name) : Shown.of(filled);
  }

  private Field<R> field(String flatName) {
    return subject.fields().stream()
        .filter(field -> Part.flat(field.name()).equals(flatName))
        .findFirst()
        .orElseThrow();
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
