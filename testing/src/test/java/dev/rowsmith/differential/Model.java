package dev.rowsmith.differential;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.StaleRecordException;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeySchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a table is, in memory and in a few lines: rows by key. A read brings all that it may bring,
 * in order, whatever its limit.
 */
final class Model<R> {

  private static final Values NOTHING = new Values(Map.of());

  private final Subject<R> subject;
  private final Map<String, Values> rows = new LinkedHashMap<>();

  Model(Subject<R> subject) {
    this.subject = subject;
  }

  Outcome run(Operation<R> operation) {
    try {
      return Outcome.returned(answer(operation));
    } catch (Refusal e) {
      return e.outcome();
    }
  }

  private @Nullable Object answer(Operation<R> operation) {
    if (operation instanceof Operation.Create<R> create) {
      return create(create);
    } else if (operation instanceof Operation.Put<R> put) {
      return put(put);
    } else if (operation instanceof Operation.Get<R> get) {
      return shown(existing(key(get.key())));
    } else if (operation instanceof Operation.Find<R> find) {
      @Nullable Values row = standing(key(find.key()));
      return row == null ? null : shown(row);
    } else if (operation instanceof Operation.Update<R> update) {
      return update(update);
    } else if (operation instanceof Operation.Delete<R> delete) {
      return delete(key(delete.key()), delete.condition());
    } else if (operation instanceof Operation.DeleteRecord<R> delete) {
      return delete(delete.record());
    }
    return read((Operation.Read<R>) operation);
  }

  private Object create(Operation.Create<R> create) {
    Values row = stored(create.record());
    String key = key(row);
    if (create.condition() != null) {
      Logic.check(create.condition());
    }
    if (standing(key) != null) {
      throw new Refusal(RecordAlreadyExistsException.class, "null");
    }
    require(create.condition(), null);
    Values stored = counted(row, 1);
    rows.put(key, stored);
    return shown(stored);
  }

  private Object put(Operation.Put<R> put) {
    Integer version = version(put.record());
    int next = next(version);
    Values row = counted(stored(put.record()), next);
    if (put.condition() != null) {
      Logic.check(put.condition());
    }
    String key = key(row);
    requireVersion(version, standing(key));
    require(put.condition(), standing(key));
    rows.put(key, row);
    return shown(row);
  }

  private boolean delete(Values record) {
    String key = key(record);
    Values row = standing(key);
    if (row != null) {
      requireVersion(version(record), row);
    }
    return delete(key, null);
  }

  /** The version that a row has, or null where the subject has none. */
  private @Nullable Integer version(Values row) {
    Field<R> version = subject.version();
    return version == null ? null : (Integer) row.get(version.name());
  }

  /** The version behind one; 0 where there is none. */
  private int next(@Nullable Integer version) {
    if (version != null && version == Integer.MAX_VALUE) {
      throw new Refusal(
          InvalidRecordException.class, Objects.requireNonNull(subject.version()).name());
    }
    return version == null ? 0 : version + 1;
  }

  private Values counted(Values row, int version) {
    Field<R> field = subject.version();
    if (field == null) {
      return row;
    }
    Map<String, Object> counted = new LinkedHashMap<>(row.byComponent());
    counted.put(field.name(), version);
    return new Values(counted);
  }

  private void requireVersion(@Nullable Integer wanted, @Nullable Values row) {
    Integer stands = row == null ? Integer.valueOf(0) : version(row);
    if (wanted != null && !wanted.equals(stands)) {
      throw new Refusal(StaleRecordException.class, row == null ? "null" : shown(row).toString());
    }
  }

  private Object update(Operation.Update<R> update) {
    next(update.version());
    String key = key(update.key());
    for (Operation.Edit<R> edit : update.edits()) {
      if (edit.source() == null) {
        Rules.stored(edit.field(), edit.value());
      }
    }
    update.onlyIf().forEach(Logic::check);
    Values old = existing(key);
    requireVersion(update.version(), old);
    update.onlyIf().forEach(where -> require(where, old));
    for (Operation.Edit<R> edit : update.edits()) {
      if (edit.source() != null && old.get(edit.source().name()) == null) {
        throw new Refusal(ConditionFailedException.class, shown(old).toString());
      }
    }
    Values row = counted(Changed.by(update.edits(), old), next(version(old)));
    rows.put(key, row);
    return shown(update.old() ? old : row);
  }

  private boolean delete(String key, @Nullable Where<R> condition) {
    if (condition != null) {
      Logic.check(condition);
    }
    @Nullable Values row = standing(key);
    if (row == null) {
      return false;
    }
    require(condition, row);
    rows.remove(key);
    return true;
  }

  private Object read(Operation.Read<R> read) {
    List<Values> found = new ArrayList<>(rows.values());
    found.removeIf(this::isExpired);
    Operation.Range<R> range = read.range();
    if (range != null) {
      refuseKeys(read.filter(), subject.key(range.index()));
      narrow(found, range);
    }
    if (read.filter() != null) {
      Logic.check(read.filter());
      found.removeIf(row -> !Logic.holds(read.filter(), row));
    }
    return found.stream().map(this::shown).toList();
  }

  /** A query's filter is of what it does not read by. */
  private static void refuseKeys(@Nullable Where<?> filter, KeySchema key) {
    if (filter != null
        && Logic.fields(filter).anyMatch(field -> key.attributes().contains(field.attribute()))) {
      throw new Refusal(IllegalArgumentException.class, "null");
    }
  }

  private void narrow(List<Values> found, Operation.Range<R> range) {
    KeySchema key = subject.key(range.index());
    int fixed = key.partition().size() + range.leading();
    List<Field<R>> given = subject.fields(key.attributes().subList(0, fixed));
    given.forEach(field -> refuseNull(field, range.values()));
    for (Field<R> field : given) {
      Object wanted = wanted(field, range.values().get(field.name()));
      found.removeIf(row -> !is(field, row, wanted));
    }
    Where.Compared<R> where = range.sort();
    if (where != null && !isWhole(where)) {
      where.values().forEach(value -> Rules.stored(where.field(), value));
      found.removeIf(row -> !Logic.holds(where, row));
    }
    List<Field<R>> sort = new ArrayList<>(subject.fields(key.sort()));
    // The last first, since a sort keeps what it finds equal in order.
    Collections.reverse(sort);
    for (Field<R> field : sort) {
      found.removeIf(row -> row.get(field.name()) == null);
      found.sort(
          (left, right) -> {
            int order = field.compare(value(left, field), value(right, field));
            return range.descending() ? -order : order;
          });
    }
  }

  /** A null is refused before any other value of a query. */
  private static void refuseNull(Field<?> field, Values values) {
    if (values.get(field.name()) == null) {
      throw new Refusal(InvalidRecordException.class, field.name());
    }
  }

  /** A prefix of nothing is no condition. */
  private static boolean isWhole(Where.Compared<?> where) {
    return where.operator() == Operator.BEGINS_WITH && where.value().equals("");
  }

  private static Object wanted(Field<?> field, @Nullable Object value) {
    @Nullable Object wanted = Rules.stored(field, value);
    if (wanted == null) {
      throw new Refusal(InvalidRecordException.class, field.name());
    }
    return wanted;
  }

  private static boolean is(Field<?> field, Values row, Object wanted) {
    @Nullable Object value = row.get(field.name());
    return value != null && field.compare(value, wanted) == 0;
  }

  private static Object value(Values row, Field<?> field) {
    return Objects.requireNonNull(row.get(field.name()));
  }

  private void require(@Nullable Where<R> where, @Nullable Values row) {
    if (where == null) {
      return;
    }
    Logic.check(where);
    if (!Logic.holds(where, row == null ? NOTHING : row)) {
      throw new Refusal(
          ConditionFailedException.class, row == null ? "null" : shown(row).toString());
    }
  }

  private Values existing(String key) {
    @Nullable Values row = standing(key);
    if (row == null) {
      throw new Refusal(RecordNotFoundException.class, "null");
    }
    return row;
  }

  /** The row of a key, which is there only until it expires. */
  private @Nullable Values standing(String key) {
    @Nullable Values row = rows.get(key);
    return row == null || isExpired(row) ? null : row;
  }

  private boolean isExpired(Values row) {
    AttributeSchema expiry = subject.schema().expiry();
    @Nullable Object time = expiry == null ? null : row.get(subject.field(expiry).name());
    return time instanceof Instant instant && instant.isBefore(Instant.now());
  }

  private Values stored(Values record) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Field<R> field : subject.fields()) {
      @Nullable Object value = Rules.stored(field, record.get(field.name()));
      if (value != null) {
        row.put(field.name(), value);
      }
    }
    return new Values(row);
  }

  private String key(Values values) {
    StringBuilder key = new StringBuilder();
    for (Field<R> field : subject.fields(subject.key(null).attributes())) {
      Object value = wanted(field, values.get(field.name()));
      key.append(Shown.of(value)).append(' ');
    }
    return key.toString();
  }

  private Map<String, String> shown(Values row) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Field<R> field : subject.fields()) {
      @Nullable Object value = row.get(field.name());
      shown.put(
          field.name(),
          value == null && field.optional()
              ? "empty"
              : Shown.of(value == null ? field.defaultValue() : value));
    }
    return shown;
  }
}
