package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.TableSchema;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * An asynchronous DAO of records that have something to update: as {@link UpdatingDao}, with
 * futures. The updater is called in the caller's thread.
 *
 * @param <R> the record
 * @param <K> what stands for its key
 * @param <U> what says the changes of an update
 */
public abstract class AsyncUpdatingDao<R, K, U extends RecordUpdater<R, U>>
    extends AsyncRecordDao<R, K> {

  /** As {@link AsyncRecordDao#AsyncRecordDao(Database, TableSchema, RecordCodec)}. */
  protected AsyncUpdatingDao(Database database, TableSchema schema, RecordCodec<R> codec) {
    super(database, schema, codec);
  }

  /** As {@link AsyncRecordDao#AsyncRecordDao(AsyncRecordDao, Consistency)}. */
  protected AsyncUpdatingDao(AsyncUpdatingDao<R, K, U> dao, Consistency consistency) {
    super(dao, consistency);
  }

  /** An updater that names nothing yet. */
  protected abstract U updater();

  /** As {@link UpdatingDao#updateRecord(Object, Consumer)}. */
  public final CompletableFuture<R> updateRecord(K key, Consumer<U> changes) {
    return update(key(key), changes);
  }

  /** As {@link UpdatingDao#updateRecordReturningOld(Object, Consumer)}. */
  public final CompletableFuture<R> updateRecordReturningOld(K key, Consumer<U> changes) {
    return updateReturningOld(key(key), changes);
  }

  /** As {@link UpdatingDao#updating(Object, Consumer)}, for {@link Database#transactAsync}. */
  public final TransactionWrite updating(K key, Consumer<U> changes) {
    return updating(key(key), changes);
  }

  /** Changes the record of a key, and returns it as it is now. */
  protected final CompletableFuture<R> update(Key key, Consumer<U> changes) {
    return update(key, changed(changes));
  }

  /** Changes the record of a key, and returns it as it was before. */
  protected final CompletableFuture<R> updateReturningOld(Key key, Consumer<U> changes) {
    return updateReturningOld(key, changed(changes));
  }

  /** An update as a part of a transaction. */
  protected final TransactionWrite updating(Key key, Consumer<U> changes) {
    return updating(key, changed(changes));
  }

  private U changed(Consumer<U> changes) {
    U updater = updater();
    changes.accept(updater);
    return updater;
  }
}
