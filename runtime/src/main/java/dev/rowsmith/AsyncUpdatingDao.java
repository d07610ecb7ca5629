package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Consistency;
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

  private final UpdatingDao<R, K, U> twin;

  /** As {@link AsyncReadingDao#AsyncReadingDao(ReadingDao)}. */
  protected AsyncUpdatingDao(UpdatingDao<R, K, U> twin) {
    super(twin);
    this.twin = twin;
  }

  /** As {@link AsyncReadingDao#AsyncReadingDao(AsyncReadingDao, Consistency)}. */
  protected AsyncUpdatingDao(AsyncUpdatingDao<R, K, U> dao, Consistency consistency) {
    super(dao, consistency);
    this.twin = dao.twin;
  }

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
    return twin.updating(key, changes);
  }

  /** Changes the record of a key, and returns it as it is now. */
  protected final CompletableFuture<R> update(Key key, Consumer<U> changes) {
    return update(key, twin.changed(changes));
  }

  /** Changes the record of a key, and returns it as it was before. */
  protected final CompletableFuture<R> updateReturningOld(Key key, Consumer<U> changes) {
    return updateReturningOld(key, twin.changed(changes));
  }

  /** As {@link UpdatingDao#updating(Key, Consumer)}. */
  protected final TransactionWrite updating(Key key, Consumer<U> changes) {
    return twin.updating(key, changes);
  }
}
