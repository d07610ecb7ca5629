package dev.rowsmith;

import dev.rowsmith.codec.ChangeCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Consistency;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * How an asynchronous DAO reads the records of its table: as {@link ReadingDao}, with futures.
 *
 * @param <R> the record
 * @param <K> what stands for its key
 */
public abstract class AsyncReadingDao<R, K> extends AsyncTableDao {

  private final ReadingDao<R, K> twin;
  private final Reads<R> reads;

  /**
   * @param twin the blocking DAO of the same records
   * @throws IllegalStateException when the database was not told what asynchronous DAOs need
   */
  protected AsyncReadingDao(ReadingDao<R, K> twin) {
    super(twin.table());
    twin.database().checkAsynchronous();
    this.twin = twin;
    this.reads = twin.reads();
  }

  /**
   * Another view of a DAO, which shares all but how records are read.
   *
   * @param consistency of reads of the table that do not say it themselves
   */
  protected AsyncReadingDao(AsyncReadingDao<R, K> dao, Consistency consistency) {
    super(dao);
    this.twin = dao.twin;
    this.reads = dao.reads.with(consistency);
  }

  final SingleRecords<R> records() {
    return twin.records();
  }

  final RecordBatches<R> batches() {
    return twin.batches(reads.consistency());
  }

  /** As {@link ReadingDao#scan}. */
  public final AsyncScan<R, R> scan() {
    return new AsyncScan<>(reads, reads.whole());
  }

  /** The components of a key. */
  protected final Key key(K key) {
    return twin.key(key);
  }

  /** As {@link ReadingDao#getRecord}. */
  public final CompletableFuture<R> getRecord(K key) {
    return get(key(key));
  }

  /** As {@link ReadingDao#findRecord}. */
  public final CompletableFuture<Optional<R>> findRecord(K key) {
    return find(key(key));
  }

  /** As {@link ReadingDao#getRecords}. */
  public final CompletableFuture<List<R>> getRecords(Collection<? extends K> keys) {
    return batches().<K>get(keys, this::key).start();
  }

  /** The record of a key. */
  protected final CompletableFuture<R> get(Key key) {
    return records().get(key, reads.consistency()).start();
  }

  /** The record of a key, if there is one. */
  protected final CompletableFuture<Optional<R>> find(Key key) {
    return records().find(key, reads.consistency()).start();
  }

  /**
   * The record that has a unique value, if there is one.
   *
   * @param operation the method, as errors name it
   */
  protected final CompletableFuture<Optional<R>> findBy(String operation, Operand value) {
    return records().findBy(operation, value, reads.consistency()).start();
  }

  /**
   * The record that has a unique value.
   *
   * @param operation the method, as errors name it
   */
  protected final CompletableFuture<R> getBy(String operation, Operand value) {
    return records().getBy(operation, value, reads.consistency()).start();
  }

  /** The changes of the table's records. */
  protected final AsyncChangeFeed<K, R> changes(ChangeCodec<K, R> codec) {
    return new AsyncChangeFeed<>(twin.changes(codec));
  }

  /** The records themselves, as what queries return. */
  protected final Projection<R, R> whole() {
    return reads.whole();
  }

  /** A query of a table without a sort key. */
  protected final AsyncTableQuery<R, R> tableQuery(Operand... partition) {
    return new AsyncTableQuery<>(reads, whole(), twin.table().range(null, partition));
  }

  /** A query of a table with a sort key. */
  protected final <S> AsyncSortedTableQuery<R, R, S> tableQuery(
      OrderedAttribute<R, S> sort, Operand... values) {
    return new AsyncSortedTableQuery<>(reads, whole(), twin.table().range(null, values), sort);
  }

  /** A query of a table with a sort key that is text. */
  protected final AsyncTextTableQuery<R, R> tableQuery(TextAttribute<R> sort, Operand... values) {
    return new AsyncTextTableQuery<>(reads, whole(), twin.table().range(null, values), sort);
  }

  /** A query of a table whose next sort component is only asked whether it is a value. */
  protected final <S> AsyncMatchedTableQuery<R, R, S> matchedTableQuery(
      Attribute<R, S> sort, Operand... values) {
    return new AsyncMatchedTableQuery<>(reads, whole(), twin.table().range(null, values), sort);
  }

  /** A query of a local index, which has the table's partitions. */
  protected final <T, S> AsyncSortedTableQuery<R, T, S> localQuery(
      String index, Projection<R, T> items, OrderedAttribute<R, S> sort, Operand... partition) {
    return new AsyncSortedTableQuery<>(reads, items, twin.table().range(index, partition), sort);
  }

  /** A query of a local index whose sort key is text. */
  protected final <T> AsyncTextTableQuery<R, T> localQuery(
      String index, Projection<R, T> items, TextAttribute<R> sort, Operand... partition) {
    return new AsyncTextTableQuery<>(reads, items, twin.table().range(index, partition), sort);
  }

  /** A query of a global index without a sort key. */
  protected final <T> AsyncIndexQuery<R, T> indexQuery(
      String index, Projection<R, T> items, Operand... partition) {
    return new AsyncIndexQuery<>(reads, items, twin.table().range(index, partition));
  }

  /**
   * A query of a global index with a sort key.
   *
   * @param items what the index holds
   * @param sort what conditions may be put on: the first sort attribute without a value
   * @param values those of the partition attributes, then those of the sort attributes before it
   */
  protected final <T, S> AsyncSortedIndexQuery<R, T, S> indexQuery(
      String index, Projection<R, T> items, OrderedAttribute<R, S> sort, Operand... values) {
    return new AsyncSortedIndexQuery<>(reads, items, twin.table().range(index, values), sort);
  }

  /** A query of a global index with a sort key that is text. */
  protected final <T> AsyncTextIndexQuery<R, T> indexQuery(
      String index, Projection<R, T> items, TextAttribute<R> sort, Operand... values) {
    return new AsyncTextIndexQuery<>(reads, items, twin.table().range(index, values), sort);
  }
}
