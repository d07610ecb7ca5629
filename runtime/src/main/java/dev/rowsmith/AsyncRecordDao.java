package dev.rowsmith;

import dev.rowsmith.codec.Filling;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.LongWork;
import dev.rowsmith.operation.Update;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the asynchronous DAOs of all records have in common: as {@link RecordDao}, but what a method
 * brings, or fails by, is in a future, and no thread of the caller waits. Only a null in the place
 * of a key or a condition is told at once.
 *
 * <p>Futures are fulfilled in the threads in which answers come: those of the client of DynamoDB,
 * or of the executor of PostgreSQL. What is hung on them should not wait there. A future that is
 * cancelled sends no further request and is not repeated; what is under way may still be done.
 *
 * @param <R> the record
 * @param <K> what stands for its key
 */
public abstract class AsyncRecordDao<R, K> extends AsyncReadingDao<R, K> {

  private final RecordDao<R, K> twin;

  /** As {@link AsyncReadingDao#AsyncReadingDao(ReadingDao)}. */
  protected AsyncRecordDao(RecordDao<R, K> twin) {
    super(twin);
    this.twin = twin;
  }

  /**
   * Another view of a DAO, which shares all but how records are read.
   *
   * @param consistency of reads of the table that do not say it themselves
   */
  protected AsyncRecordDao(AsyncRecordDao<R, K> dao, Consistency consistency) {
    super(dao, consistency);
    this.twin = dao.twin;
  }

  /** As {@link RecordDao#createRecord(Object)}. */
  public final CompletableFuture<R> createRecord(R record) {
    return records().create(record, null).start();
  }

  /** As {@link RecordDao#createRecord(Object, Condition)}. */
  public final CompletableFuture<R> createRecord(R record, Condition<R> condition) {
    return records().create(record, condition.predicate()).start();
  }

  /** As {@link RecordDao#putRecord(Object)}. */
  public final CompletableFuture<R> putRecord(R record) {
    return records().put(record, null).start();
  }

  /** As {@link RecordDao#putRecord(Object, Condition)}. */
  public final CompletableFuture<R> putRecord(R record, Condition<R> condition) {
    return records().put(record, condition.predicate()).start();
  }

  /** As {@link RecordDao#deleteRecord(Object)}. */
  public final CompletableFuture<Boolean> deleteRecord(R record) {
    return records().delete(record).start();
  }

  /** As {@link RecordDao#deleteRecord(Object, Condition)}. */
  public final CompletableFuture<Boolean> deleteRecord(K key, Condition<R> condition) {
    return delete(key(key), condition);
  }

  /** As {@link RecordDao#modifyRecord}. */
  public final CompletableFuture<R> modifyRecord(K key, UnaryOperator<R> change) {
    return modify(key(key), change);
  }

  /** As {@link RecordDao#putRecords}. */
  public final CompletableFuture<@Nullable Void> putRecords(Collection<? extends R> records) {
    return batches().put(records).thenNothing().start();
  }

  /** As {@link RecordDao#deleteRecords}. */
  public final CompletableFuture<@Nullable Void> deleteRecords(Collection<? extends K> keys) {
    return batches().<K>delete(keys, this::key).thenNothing().start();
  }

  /** As {@link RecordDao#loadRecords(Iterable)}. */
  public final CompletableFuture<Long> loadRecords(Iterable<? extends R> records) {
    return loadRecords(records, loaded -> {});
  }

  /**
   * As {@link RecordDao#loadRecords(Iterable, LongConsumer)}.
   *
   * @param records walked over by the threads in which answers come, one at a time
   * @param progress is told in them, by one at a time
   */
  public final CompletableFuture<Long> loadRecords(
      Iterable<? extends R> records, LongConsumer progress) {
    return new RecordLoad<>(twin.table(), batches()).plan(records, progress).start();
  }

  /** Deletes the records that are expired, at most so many, in threads of its own. */
  protected final CompletableFuture<Long> purge(long most) {
    RecordPurge<R> purge = twin.table().purge();
    if (purge == null) {
      throw new IllegalStateException("No record of the table expires.");
    }
    return new LongWork<>(() -> purge.run(most)).start();
  }

  /** As {@link RecordDao#creating(Object)}, for {@link Database#transactAsync}. */
  public final TransactionWrite creating(R record) {
    return twin.creating(record);
  }

  /** As {@link RecordDao#creating(Object, Condition)}, for {@link Database#transactAsync}. */
  public final TransactionWrite creating(R record, Condition<R> condition) {
    return twin.creating(record, condition);
  }

  /** As {@link RecordDao#putting(Object)}, for {@link Database#transactAsync}. */
  public final TransactionWrite putting(R record) {
    return twin.putting(record);
  }

  /** As {@link RecordDao#putting(Object, Condition)}, for {@link Database#transactAsync}. */
  public final TransactionWrite putting(R record, Condition<R> condition) {
    return twin.putting(record, condition);
  }

  /** As {@link RecordDao#deleting(Object)}, for {@link Database#transactAsync}. */
  public final TransactionWrite deleting(R record) {
    return twin.deleting(record);
  }

  /** As {@link RecordDao#deleting(Object, Condition)}, for {@link Database#transactAsync}. */
  public final TransactionWrite deleting(K key, Condition<R> condition) {
    return twin.deleting(key, condition);
  }

  /** As {@link RecordDao#checking(Object, Condition)}, for {@link Database#transactAsync}. */
  public final TransactionWrite checking(K key, Condition<R> condition) {
    return twin.checking(key, condition);
  }

  /** What a record is made with that leaves to the DAO what it fills in. */
  protected final Filling filling() {
    return twin.filling();
  }

  /** Changes the record of a key as the updater says, and returns it as it is now. */
  protected final CompletableFuture<R> update(Key key, RecordUpdater<R, ?> updater) {
    return records().update(key, updater, Update.Image.NEW).start();
  }

  /** Changes the record of a key as the updater says, and returns it as it was before. */
  protected final CompletableFuture<R> updateReturningOld(Key key, RecordUpdater<R, ?> updater) {
    return records().update(key, updater, Update.Image.OLD).start();
  }

  /** Stores what the function makes of the record of a key, and returns it. */
  protected final CompletableFuture<R> modify(Key key, UnaryOperator<R> change) {
    return twin.modification(key, change).start();
  }

  /** Deletes the record of a key, if there is one for which the condition holds. */
  protected final CompletableFuture<Boolean> delete(Key key, @Nullable Condition<R> condition) {
    return records().delete(key, condition == null ? null : condition.predicate()).start();
  }

  /** As {@link RecordDao#deleting(Key, Condition)}. */
  protected final TransactionWrite deleting(Key key, @Nullable Condition<R> condition) {
    return twin.deleting(key, condition);
  }

  /** As {@link RecordDao#checking(Key, Condition)}. */
  protected final TransactionWrite checking(Key key, Condition<R> condition) {
    return twin.checking(key, condition);
  }
}
