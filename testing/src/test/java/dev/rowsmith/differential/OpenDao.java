package dev.rowsmith.differential;

import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs operations on a backend, by the methods that every generated DAO comes down to. */
final class OpenDao<R> extends OpenReads<R> {

  private final Database database;

  OpenDao(Database database, Subject<R> subject) {
    super(database, subject);
    this.database = database;
  }

  private OpenDao(OpenDao<R> dao, Consistency consistency) {
    super(dao, consistency);
    this.database = dao.database;
  }

  /** The same, with reads that may be behind. */
  OpenDao<R> eventual() {
    return new OpenDao<>(this, Consistency.EVENTUAL);
  }

  Outcome run(Operation<R> operation) {
    try {
      return Outcome.returned(operation.on(this));
    } catch (RuntimeException e) {
      return Outcome.thrown(e, this::row);
    }
  }

  /** Deletes every record. */
  void empty() {
    scan().list().forEach(this::deleteRecord);
  }

  Object create(Values values, @Nullable Where<R> condition) {
    R record = make(values);
    return row(
        condition == null ? createRecord(record) : createRecord(record, condition.condition()));
  }

  Object put(Values values, @Nullable Where<R> condition) {
    R record = make(values);
    return row(condition == null ? putRecord(record) : putRecord(record, condition.condition()));
  }

  Object get(Values key) {
    return row(getRecord(key));
  }

  @Nullable Object find(Values key) {
    return findRecord(key).map(this::row).orElse(null);
  }

  @Nullable Object findBy(Field<R> field, @Nullable Object value) {
    return findBy("findBy", field.attribute().operand(value)).map(this::row).orElse(null);
  }

  Object getBy(Field<R> field, @Nullable Object value) {
    return row(getBy("getBy", field.attribute().operand(value)));
  }

  Object update(Update<R> update) {
    Changes<R> changes = new Changes<>(update);
    return row(
        update.old()
            ? updateReturningOld(key(update.key()), changes)
            : update(key(update.key()), changes));
  }

  boolean delete(Values key, @Nullable Where<R> where) {
    return delete(key(key), where == null ? null : where.condition());
  }

  boolean delete(Values record) {
    return deleteRecord(make(record));
  }

  Object getMany(List<Values> keys) {
    return getRecords(keys).stream().map(this::row).toList();
  }

  void putMany(List<Values> records) {
    putRecords(records.stream().map(this::make).toList());
  }

  void deleteMany(List<Values> keys) {
    deleteRecords(keys);
  }

  void transact(List<TransactionWrite> writes) {
    database.transact(writes);
  }

  TransactionWrite creating(Values values, @Nullable Where<R> condition) {
    R record = make(values);
    return condition == null ? creating(record) : creating(record, condition.condition());
  }

  TransactionWrite putting(Values values, @Nullable Where<R> condition) {
    R record = make(values);
    return condition == null ? putting(record) : putting(record, condition.condition());
  }

  TransactionWrite updating(Update<R> update) {
    return updating(key(update.key()), new Changes<>(update));
  }

  TransactionWrite deleting(Values key, @Nullable Where<R> where) {
    return deleting(key(key), where == null ? null : where.condition());
  }

  TransactionWrite deleting(Values record) {
    return deleting(make(record));
  }

  TransactionWrite checking(Values key, Where<R> where) {
    return checking(key(key), where.condition());
  }
}
