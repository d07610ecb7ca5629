package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.operation.Update;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the DAOs of all records have in common. A generated DAO adds the methods that name the key,
 * the components and the indexes of its record, and comes down to the protected ones here.
 *
 * @param <R> the record
 */
public abstract class RecordDao<R> extends TableDao {

  private final RecordTable<R> table;
  private final Reads<R> reads;
  private final SingleRecords<R> records;
  private final RecordBatches<R> batches;
  private final TransactionWrites<R> writes;

  /**
   * @param database where the table is
   * @param schema the record's table
   * @param codec carries the record's components
   */
  protected RecordDao(Database database, TableSchema schema, RecordCodec<R> codec) {
    this(
        new RecordTable<>(schema, codec, database.open(schema, codec)),
        database,
        database.consistency());
  }

  private RecordDao(RecordTable<R> table, Database database, Consistency consistency) {
    super(table.schema(), table.backend().name(), table.backend().administration());
    this.table = table;
    this.reads =
        new Reads<>(
            table.schema(), table.codec(), table.backend(), consistency, database.tokenSeal());
    this.records = new SingleRecords<>(table);
    this.batches = new RecordBatches<>(table, database.retries(), consistency);
    this.writes = new TransactionWrites<>(table);
  }

  /**
   * Another view of a DAO, which shares all but how records are read.
   *
   * @param consistency of reads of the table that do not say it themselves
   */
  protected RecordDao(RecordDao<R> dao, Consistency consistency) {
    super(dao);
    this.table = dao.table;
    this.reads = dao.reads.with(consistency);
    this.records = dao.records;
    this.batches = dao.batches.with(consistency);
    this.writes = dao.writes;
  }

  /**
   * Stores a record whose key no record has yet.
   *
   * @return the record as it reads from now on: its times cut to microseconds, its decimals without
   *     trailing zeros
   * @throws RecordAlreadyExistsException when a record has the key
   * @throws InvalidRecordException when a value cannot be stored
   */
  public final R createRecord(R record) {
    return records.create(record, null).run();
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
    return records.create(record, condition.predicate()).run();
  }

  /**
   * Stores a record whole, in place of the one that has its key, if there is one.
   *
   * @return the record as it reads from now on
   * @throws InvalidRecordException when a value cannot be stored
   */
  public final R putRecord(R record) {
    return records.put(record, null).run();
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
    return records.put(record, condition.predicate()).run();
  }

  /**
   * Deletes the record that has the given record's key.
   *
   * @return whether one had it
   */
  public final boolean deleteRecord(R record) {
    return records.delete(table.codec().key(record), null).run();
  }

  /**
   * Stores any number of records whole, each in place of the one that has its key, if there is one.
   * It is no transaction: where it fails, a part may be stored. Of several records of one key the
   * last is stored.
   *
   * @throws InvalidRecordException when a value cannot be stored; nothing was written
   * @throws PartialBatchException when the backend fails, or leaves some of them undone for too
   *     long; it tells what was done and what was not
   */
  public final void putRecords(Collection<? extends R> records) {
    batches.put(records);
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
   * @param progress is told now and then how many were sent so far
   * @return how many there were
   * @throws RecordAlreadyExistsException on PostgreSQL, when a record has the key of one of them;
   *     nothing is loaded then. DynamoDB replaces it
   * @throws InvalidRecordException when a value cannot be stored; on PostgreSQL nothing is loaded,
   *     on DynamoDB those before it may be
   */
  public final long loadRecords(Iterable<? extends R> records, LongConsumer progress) {
    return new RecordLoad<>(table, batches::put).run(records, progress);
  }

  /** {@link #createRecord(Object)} as a part of a transaction. */
  public final TransactionWrite creating(R record) {
    return writes.creating(record, null);
  }

  /** {@link #createRecord(Object, Condition)} as a part of a transaction. */
  public final TransactionWrite creating(R record, Condition<R> condition) {
    return writes.creating(record, condition.predicate());
  }

  /** {@link #putRecord(Object)} as a part of a transaction. */
  public final TransactionWrite putting(R record) {
    return writes.putting(record, null);
  }

  /** {@link #putRecord(Object, Condition)} as a part of a transaction. */
  public final TransactionWrite putting(R record, Condition<R> condition) {
    return writes.putting(record, condition.predicate());
  }

  /** {@link #deleteRecord(Object)} as a part of a transaction. */
  public final TransactionWrite deleting(R record) {
    return writes.deleting(table.codec().key(record), null);
  }

  /** A scan of the whole table: it reads every record, and costs accordingly. */
  public final Scan<R, R> scan() {
    return new Scan<>(reads, reads.whole());
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
   * The records of keys, in the order of the keys, without those that are not there; of several
   * equal keys the last counts.
   */
  protected final <K> List<R> getAll(Collection<? extends K> keys, Function<K, Key> key) {
    return batches.get(keys, key);
  }

  /** Deletes the records of keys, as far as they are there. */
  protected final <K> void deleteAll(Collection<? extends K> keys, Function<K, Key> key) {
    batches.delete(keys, key);
  }

  /** Changes the record of a key as the updater says, and returns it as it is now. */
  protected final R update(Key key, RecordUpdater<R> updater) {
    return records.update(key, updater, Update.Image.NEW).run();
  }

  /** Changes the record of a key as the updater says, and returns it as it was before. */
  protected final R updateReturningOld(Key key, RecordUpdater<R> updater) {
    return records.update(key, updater, Update.Image.OLD).run();
  }

  /** Deletes the record of a key, if there is one for which the condition holds. */
  protected final boolean delete(Key key, @Nullable Condition<R> condition) {
    return records.delete(key, condition == null ? null : condition.predicate()).run();
  }

  /** An update as a part of a transaction. */
  protected final TransactionWrite updating(Key key, RecordUpdater<R> updater) {
    return writes.updating(key, updater);
  }

  /**
   * A deletion as a part of a transaction, where a condition is given of a record that is there.
   */
  protected final TransactionWrite deleting(Key key, @Nullable Condition<R> condition) {
    return writes.deleting(key, condition == null ? null : condition.predicate());
  }

  /** A part of a transaction that only wants a condition to hold. */
  protected final TransactionWrite checking(Key key, Condition<R> condition) {
    return writes.checking(key, condition.predicate());
  }

  /** The records themselves, as what a statement of your own returns. */
  public final Projection<R, R> whole() {
    return reads.whole();
  }

  /** A query of a table without a sort key. */
  protected final TableQuery<R, R> tableQuery(Operand... partition) {
    return new TableQuery<>(reads, whole(), range(null, partition));
  }

  /** A query of a table with a sort key. */
  protected final <S> SortedTableQuery<R, R, S> tableQuery(
      OrderedAttribute<R, S> sort, Operand... values) {
    return new SortedTableQuery<>(reads, whole(), range(null, values), sort);
  }

  /** A query of a table with a sort key that is text. */
  protected final TextTableQuery<R, R> tableQuery(TextAttribute<R> sort, Operand... values) {
    return new TextTableQuery<>(reads, whole(), range(null, values), sort);
  }

  /** A query of a table whose next sort component is only asked whether it is a value. */
  protected final <S> MatchedTableQuery<R, R, S> matchedTableQuery(
      Attribute<R, S> sort, Operand... values) {
    return new MatchedTableQuery<>(reads, whole(), range(null, values), sort);
  }

  /** A query of a local index, which has the table's partitions. */
  protected final <T, S> SortedTableQuery<R, T, S> localQuery(
      String index, Projection<R, T> items, OrderedAttribute<R, S> sort, Operand... partition) {
    return new SortedTableQuery<>(
        reads, items, range(table.schema().index(index), partition), sort);
  }

  /** A query of a local index whose sort key is text. */
  protected final <T> TextTableQuery<R, T> localQuery(
      String index, Projection<R, T> items, TextAttribute<R> sort, Operand... partition) {
    return new TextTableQuery<>(reads, items, range(table.schema().index(index), partition), sort);
  }

  /** A query of a global index without a sort key. */
  protected final <T> IndexQuery<R, T> indexQuery(
      String index, Projection<R, T> items, Operand... partition) {
    return new IndexQuery<>(reads, items, range(table.schema().index(index), partition));
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
    return new SortedIndexQuery<>(reads, items, range(table.schema().index(index), values), sort);
  }

  /** A query of a global index with a sort key that is text. */
  protected final <T> TextIndexQuery<R, T> indexQuery(
      String index, Projection<R, T> items, TextAttribute<R> sort, Operand... values) {
    return new TextIndexQuery<>(reads, items, range(table.schema().index(index), values), sort);
  }

  /** The values of an index's partition, and behind them those of its first sort attributes. */
  private Range range(@Nullable IndexSchema index, Operand... values) {
    List<Operand> all = List.of(values);
    int partition =
        index == null || index.kind() == IndexSchema.Kind.LOCAL
            ? all.size()
            : index.key().partition().size();
    List<Comparison> equalities = all.stream().skip(partition).map(Comparison::equality).toList();
    return new Range(index, all.subList(0, partition), equalities);
  }
}
