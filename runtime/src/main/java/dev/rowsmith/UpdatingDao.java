package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.TableSchema;
import java.util.function.Consumer;

/**
 * A DAO of records that have something to update: all but those that are a key and nothing else.
 *
 * @param <R> the record
 * @param <K> what stands for its key
 * @param <U> what says the changes of an update
 */
public abstract class UpdatingDao<R, K, U extends RecordUpdater<R, U>> extends RecordDao<R, K> {

  /** As {@link RecordDao#RecordDao(Database, TableSchema, RecordCodec)}. */
  protected UpdatingDao(Database database, TableSchema schema, RecordCodec<R> codec) {
    super(database, schema, codec);
  }

  /** As {@link RecordDao#RecordDao(RecordDao, Consistency)}. */
  protected UpdatingDao(UpdatingDao<R, K, U> dao, Consistency consistency) {
    super(dao, consistency);
  }

  /** An updater that names nothing yet. */
  protected abstract U updater();

  /**
   * Changes the record that has a key in one request, and nothing of it but what the updater names.
   *
   * @param changes calls the updater
   * @return the record as it is now
   * @throws RecordNotFoundException when none has the key
   * @throws ConditionFailedException when the updater has a condition which does not hold
   * @throws InvalidRecordException when a value cannot be stored
   * @throws IllegalArgumentException when nothing is named, or the same twice
   */
  public final R updateRecord(K key, Consumer<U> changes) {
    return update(key(key), changes);
  }

  /**
   * As {@link #updateRecord(Object, Consumer)}, but returns the record as it was before.
   *
   * @param changes calls the updater
   */
  public final R updateRecordReturningOld(K key, Consumer<U> changes) {
    return updateReturningOld(key(key), changes);
  }

  /** {@link #updateRecord(Object, Consumer)} as a part of a transaction. */
  public final TransactionWrite updating(K key, Consumer<U> changes) {
    return updating(key(key), changes);
  }

  /** Changes the record of a key, and returns it as it is now. */
  protected final R update(Key key, Consumer<U> changes) {
    return update(key, changed(changes));
  }

  /** Changes the record of a key, and returns it as it was before. */
  protected final R updateReturningOld(Key key, Consumer<U> changes) {
    return updateReturningOld(key, changed(changes));
  }

  /** An update as a part of a transaction. */
  protected final TransactionWrite updating(Key key, Consumer<U> changes) {
    return updating(key, changed(changes));
  }

  final U changed(Consumer<U> changes) {
    U updater = updater();
    changes.accept(updater);
    return updater;
  }
}
