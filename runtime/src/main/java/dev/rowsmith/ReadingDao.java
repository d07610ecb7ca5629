package dev.rowsmith;

import dev.rowsmith.codec.ChangeCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How a DAO reads the records of its table. A generated DAO adds the methods that name the
 * components of the key and the indexes, and comes down to the protected ones here.
 *
 * @param <R> the record
 * @param <K> what stands for its key: the type of its only component, boxed where it is primitive,
 *     or the record of its components
 */
public abstract class ReadingDao<R, K> extends TableDao {

  private final RecordTable<R> table;
  private final Reads<R> reads;
  private final SingleRecords<R> records;
  private final Database database;

  /**
   * @param database where the table is
   * @param schema the record's table
   * @param codec carries the record's components
   */
  protected ReadingDao(Database database, TableSchema schema, RecordCodec<R> codec) {
    this(database.table(schema, codec), database, database.consistency());
  }

  private ReadingDao(RecordTable<R> table, Database database, Consistency consistency) {
    super(table);
    this.database = database;
    this.table = table;
    this.reads = new Reads<>(table, consistency, database);
    this.records = new SingleRecords<>(table);
  }

  /**
   * Another view of a DAO, which shares all but how records are read.
   *
   * @param consistency of reads of the table that do not say it themselves
   */
  protected ReadingDao(ReadingDao<R, K> dao, Consistency consistency) {
    super(dao);
    this.database = dao.database;
    this.table = dao.table;
    this.reads = dao.reads.with(consistency);
    this.records = dao.records;
  }

  final RecordTable<R> table() {
    return table;
  }

  final SingleRecords<R> records() {
    return records;
  }

  final Reads<R> reads() {
    return reads;
  }

  final Database database() {
    return database;
  }

  final RecordBatches<R> batches() {
    return batches(reads.consistency());
  }

  final RecordBatches<R> batches(Consistency consistency) {
    return new RecordBatches<>(table, database.retries(), consistency);
  }

  /** A scan of the whole table: it reads every record, and costs accordingly. */
  public final Scan<R, R> scan() {
    return new Scan<>(reads, reads.whole());
  }

  /** The components of a key. */
  protected abstract Key key(K key);

  /**
   * Returns the record that has a key.
   *
   * @throws RecordNotFoundException when none has it
   */
  public final R getRecord(K key) {
    return get(key(key));
  }

  /** Returns the record that has a key, if there is one. */
  public final Optional<R> findRecord(K key) {
    return find(key(key));
  }

  /**
   * Returns the records that have these keys, in the order of the keys, without those that are not
   * there; of several equal keys the last counts.
   */
  public final List<R> getRecords(Collection<? extends K> keys) {
    return batches().<K>get(keys, this::key).run();
  }

  /** The record of a key. */
  protected final R get(Key key) {
    return records.get(key, reads.consistency()).run();
  }

  /** The record of a key, if there is one. */
  protected final Optional<R> find(Key key) {
    return records.find(key, reads.consistency()).run();
  }

  /**
   * The record that has a unique value, if there is one.
   *
   * @param operation the method, as errors name it
   */
  protected final Optional<R> findBy(String operation, Operand value) {
    return records.findBy(operation, value, reads.consistency()).run();
  }

  /**
   * The record that has a unique value.
   *
   * @param operation the method, as errors name it
   */
  protected final R getBy(String operation, Operand value) {
    return records.getBy(operation, value, reads.consistency()).run();
  }

  /** The changes of the table's records. */
  protected final ChangeFeed<K, R> changes(ChangeCodec<K, R> codec) {
    return database.changes(codec);
  }

  /** The records themselves, as what a statement of your own returns. */
  public final Projection<R, R> whole() {
    return reads.whole();
  }

  /** A query of a table without a sort key. */
  protected final TableQuery<R, R> tableQuery(Operand... partition) {
    return new TableQuery<>(reads, whole(), table.range(null, partition));
  }

  /** A query of a table with a sort key. */
  protected final <S> SortedTableQuery<R, R, S> tableQuery(
      OrderedAttribute<R, S> sort, Operand... values) {
    return new SortedTableQuery<>(reads, whole(), table.range(null, values), sort);
  }

  /** A query of a table with a sort key that is text. */
  protected final TextTableQuery<R, R> tableQuery(TextAttribute<R> sort, Operand... values) {
    return new TextTableQuery<>(reads, whole(), table.range(null, values), sort);
  }

  /** A query of a table whose next sort component is only asked whether it is a value. */
  protected final <S> MatchedTableQuery<R, R, S> matchedTableQuery(
      Attribute<R, S> sort, Operand... values) {
    return new MatchedTableQuery<>(reads, whole(), table.range(null, values), sort);
  }

  /** A query of a local index, which has the table's partitions. */
  protected final <T, S> SortedTableQuery<R, T, S> localQuery(
      String index, Projection<R, T> items, OrderedAttribute<R, S> sort, Operand... partition) {
    return new SortedTableQuery<>(reads, items, table.range(index, partition), sort);
  }

  /** A query of a local index whose sort key is text. */
  protected final <T> TextTableQuery<R, T> localQuery(
      String index, Projection<R, T> items, TextAttribute<R> sort, Operand... partition) {
    return new TextTableQuery<>(reads, items, table.range(index, partition), sort);
  }

  /** A query of a global index without a sort key. */
  protected final <T> IndexQuery<R, T> indexQuery(
      String index, Projection<R, T> items, Operand... partition) {
    return new IndexQuery<>(reads, items, table.range(index, partition));
  }

  /**
   * A query of a global index with a sort key.
   *
   * @param items what the index holds
   * @param sort what conditions may be put on: the first sort attribute without a value
   * @param values those of the partition attributes, then those of the sort attributes before it
   */
  protected final <T, S> SortedIndexQuery<R, T, S> indexQuery(
      String index, Projection<R, T> items, OrderedAttribute<R, S> sort, Operand... values) {
    return new SortedIndexQuery<>(reads, items, table.range(index, values), sort);
  }

  /** A query of a global index with a sort key that is text. */
  protected final <T> TextIndexQuery<R, T> indexQuery(
      String index, Projection<R, T> items, TextAttribute<R> sort, Operand... values) {
    return new TextIndexQuery<>(reads, items, table.range(index, values), sort);
  }
}
