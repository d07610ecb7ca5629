package dev.rowsmith;

import dev.rowsmith.codec.Filling;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Update;
import dev.rowsmith.schema.TableSchema;
import java.util.Collection;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the DAOs of all records have in common. A generated DAO adds the methods that name the
 * components of its record and of its key, and its indexes, and comes down to the protected ones
 * here and of {@link ReadingDao}.
 *
 * @param <R> the record
 * @param <K> what stands for its key
 */
public abstract class RecordDao<R, K> extends ReadingDao<R, K> {

  /**
   * @param database where the table is
   * @param schema the record's table
   * @param codec carries the record's components
   */
  protected RecordDao(Database database, TableSchema schema, RecordCodec<R> codec) {
    super(database, schema, codec);
  }

  /**
   * Another view of a DAO, which shares all but how records are read.
   *
   * @param consistency of reads of the table that do not say it themselves
   */
  protected RecordDao(RecordDao<R, K> dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Stores a record whose key no record has yet, and fills in its id, where it has none, its times
   * and its version, as it has them.
   *
   * @return the record as it reads from now on: with what was filled in, its times cut to
   *     microseconds, its decimals without trailing zeros
   * @throws RecordAlreadyExistsException when a record has the key
   * @throws InvalidRecordException when a value cannot be stored
   */
  public final R createRecord(R record) {
    return records().create(record, null).run();
  }

  /**
   * Stores a record whose key no record has yet, if the condition holds for one without any
   * attribute.
   *
   * @return the record as it reads from now on
   * @throws RecordAlreadyExistsException when a record has the key, whatever it is like
   * @throws ConditionFailedException when none has it and the condition does not hold
   * @throws InvalidRecordException when a value cannot be stored
   */
  public final R createRecord(R record, Condition<R> condition) {
    return records().create(record, condition.predicate()).run();
  }

  /**
   * Stores a record whole, in place of the one that has its key, if there is one. Where records
   * have a version, that one must have the same: 0 stands for none.
   *
   * @return the record as it reads from now on
   * @throws StaleRecordException when the record that has the key has another version
   * @throws InvalidRecordException when a value cannot be stored
   */
  public final R putRecord(R record) {
    return records().put(record, null).run();
  }

  /**
   * Stores a record whole if the condition holds for the record that has its key, or, where none
   * has, for one without any attribute.
   *
   * @return the record as it reads from now on
   * @throws ConditionFailedException when the condition does not hold
   * @throws InvalidRecordException when a value cannot be stored
   */
  public final R putRecord(R record, Condition<R> condition) {
    return records().put(record, condition.predicate()).run();
  }

  /**
   * Deletes the record that has the given record's key and, where records have a version, its
   * version.
   *
   * @return whether one had the key
   * @throws StaleRecordException when the record that has the key has another version
   */
  public final boolean deleteRecord(R record) {
    return records().delete(record).run();
  }

  /**
   * Deletes the record that has a key, if there is one and the condition holds for it.
   *
   * @return whether one had the key
   * @throws ConditionFailedException when the condition does not hold
   */
  public final boolean deleteRecord(K key, Condition<R> condition) {
    return delete(key(key), condition);
  }

  /**
   * Reads the record that has a key, and stores what the function makes of it, if nobody wrote it
   * in between; where somebody did, it begins anew.
   *
   * @param change may be called several times
   * @return the record as it reads from now on
   * @throws RecordNotFoundException when none has the key
   * @throws InvalidRecordException when a value cannot be stored
   */
  public final R modifyRecord(K key, UnaryOperator<R> change) {
    return modify(key(key), change);
  }

  /**
   * Stores any number of records whole, each in place of the one that has its key, if there is one.
   * It is no transaction: where it fails, a part may be stored. Of several records of one key the
   * last is stored. Where records have a version, each must have that of the one that has its key.
   *
   * @throws InvalidRecordException when a value cannot be stored; nothing was written
   * @throws PartialBatchException when the backend fails or leaves some of them undone for too
   *     long, or when some have another version; it tells what was done and what was not
   */
  public final void putRecords(Collection<? extends R> records) {
    batches().put(records).run();
  }

  /**
   * Deletes the records that have these keys, as far as they are there. It is no transaction: where
   * it fails, a part may be deleted.
   *
   * @throws PartialBatchException when the backend fails or leaves some of them undone for too
   *     long; it tells what was done and what was not
   */
  public final void deleteRecords(Collection<? extends K> keys) {
    batches().<K>delete(keys, this::key).run();
  }

  /** As {@link #loadRecords(Iterable, LongConsumer)}, without telling the progress. */
  public final long loadRecords(Iterable<? extends R> records) {
    return loadRecords(records, loaded -> {});
  }

  /**
   * Loads any number of new records, as fast as the backend takes them, and a bounded number of
   * them in memory: by COPY on PostgreSQL, by batches in parallel on DynamoDB.
   *
   * @param records no two of the same key; walked over once, on DynamoDB by several threads in turn
   * @param progress is told now and then how many were sent so far, on DynamoDB by those threads,
   *     one at a time
   * @return how many there were
   * @throws RecordAlreadyExistsException on PostgreSQL, when a record has the key of one of them;
   *     nothing is loaded then. DynamoDB replaces it
   * @throws InvalidRecordException when a value cannot be stored; on PostgreSQL nothing is loaded,
   *     on DynamoDB those before it may be
   */
  public final long loadRecords(Iterable<? extends R> records, LongConsumer progress) {
    return new RecordLoad<>(table(), batches()).plan(records, progress).run();
  }

  /** Deletes the records that are expired, at most so many; how many it deleted. */
  protected final long purge(long most) {
    RecordPurge<R> purge = table().purge();
    if (purge == null) {
      throw new IllegalStateException("No record of the table expires.");
    }
    return purge.run(most);
  }

  /** {@link #createRecord(Object)} as a part of a transaction. */
  public final TransactionWrite creating(R record) {
    return writes().creating(record, null);
  }

  /** {@link #createRecord(Object, Condition)} as a part of a transaction. */
  public final TransactionWrite creating(R record, Condition<R> condition) {
    return writes().creating(record, condition.predicate());
  }

  /** {@link #putRecord(Object)} as a part of a transaction. */
  public final TransactionWrite putting(R record) {
    return writes().putting(record, null);
  }

  /** {@link #putRecord(Object, Condition)} as a part of a transaction. */
  public final TransactionWrite putting(R record, Condition<R> condition) {
    return writes().putting(record, condition.predicate());
  }

  /** {@link #deleteRecord(Object)} as a part of a transaction. */
  public final TransactionWrite deleting(R record) {
    return writes().deleting(record);
  }

  /** {@link #deleteRecord(Object, Condition)} as a part of a transaction. */
  public final TransactionWrite deleting(K key, Condition<R> condition) {
    return deleting(key(key), condition);
  }

  /** Wants the condition to hold of the record that has a key, as a part of a transaction. */
  public final TransactionWrite checking(K key, Condition<R> condition) {
    return checking(key(key), condition);
  }

  /** What a record is made with that leaves to the DAO what it fills in. */
  protected final Filling filling() {
    return table().filler().creating();
  }

  /** Stores what the function makes of the record of a key, and returns it. */
  protected final R modify(Key key, UnaryOperator<R> change) {
    return modification(key, change).run();
  }

  final Modification<R> modification(Key key, UnaryOperator<R> change) {
    return new Modification<>(table(), key, change, database().retries());
  }

  /** Changes the record of a key as the updater says, and returns it as it is now. */
  protected final R update(Key key, RecordUpdater<R, ?> updater) {
    return records().update(key, updater, Update.Image.NEW).run();
  }

  /** Changes the record of a key as the updater says, and returns it as it was before. */
  protected final R updateReturningOld(Key key, RecordUpdater<R, ?> updater) {
    return records().update(key, updater, Update.Image.OLD).run();
  }

  /** Deletes the record of a key, if there is one for which the condition holds. */
  protected final boolean delete(Key key, @Nullable Condition<R> condition) {
    return records().delete(key, condition == null ? null : condition.predicate()).run();
  }

  /** An update as a part of a transaction. */
  protected final TransactionWrite updating(Key key, RecordUpdater<R, ?> updater) {
    return writes().updating(key, updater);
  }

  /**
   * A deletion as a part of a transaction, where a condition is given of a record that is there.
   */
  protected final TransactionWrite deleting(Key key, @Nullable Condition<R> condition) {
    return writes().deleting(key, condition == null ? null : condition.predicate());
  }

  /** A part of a transaction that only wants a condition to hold. */
  protected final TransactionWrite checking(Key key, Condition<R> condition) {
    return writes().checking(key, condition.predicate());
  }

  private TransactionWrites<R> writes() {
    return new TransactionWrites<>(table());
  }
}
