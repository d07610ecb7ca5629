package dev.rowsmith.sql;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.Expiry;
import dev.rowsmith.operation.Fulfilment;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Portions;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import dev.rowsmith.schema.AttributeSchema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One table on PostgreSQL: turns each operation into a request of one statement.
 *
 * @param <R> the record
 */
final class PostgresTable<R> implements TableBackend<R> {

  /**
   * Enough that a round trip weighs little, and not so much that a statement holds locks for long.
   * The driver holds the bytes of its arrays twice, as texts and as what is sent.
   */
  private static final int MOST_WRITES = 1000;

  private static final int MOST_BYTES = 16 << 20;
  private static final Portions.Limit LIMIT = new Portions.Limit(MOST_WRITES, MOST_BYTES);

  private static final String PUT_ALL = "putRecords";

  private final SqlTable table;
  private final TableStatements statements;
  private final RecordRows<R> records;
  private final Connector connector;

  /**
   * @param expiry which records are expired, or null where none ever is
   */
  PostgresTable(
      SqlTable table, RecordCodec<R> codec, @Nullable Expiry expiry, Connector connector) {
    this.table = table;
    this.statements = new TableStatements(table);
    this.records = new RecordRows<>(table, codec, expiry);
    this.connector = connector;
  }

  @Override
  public String name() {
    return table.name();
  }

  @Override
  public Plan<WriteResult<R>> create(R record, @Nullable Predicate condition) {
    if (condition == null) {
      return write("createRecord", statements.writes().create(), Outcome.REFUSED, record);
    }
    records.checked(writer -> records.codec().write(record, writer));
    // Also where it holds, so that its values are checked.
    BoundSql replacement = writes().replace(key(record), never(condition));
    return Fulfilment.ofAbsentRecord(condition)
        ? write("createRecord", statements.writes().create(), Outcome.REFUSED, record)
        : write("createRecord", replacement, Outcome.ABSENT, record);
  }

  /** What holds for no record: a write with it only tells whether one is there. */
  private static Predicate never(Predicate condition) {
    Predicate never = new Junction(Junction.Kind.OR, List.of());
    return new Junction(Junction.Kind.AND, List.of(never, condition));
  }

  @Override
  public Plan<WriteResult<R>> createOver(R record, Predicate free) {
    return putIf("createRecord", record, free);
  }

  @Override
  public Plan<WriteResult<R>> put(R record, @Nullable Predicate condition) {
    return condition == null
        ? write("putRecord", statements.writes().put(), Outcome.APPLIED, record)
        : putIf("putRecord", record, condition);
  }

  private Plan<WriteResult<R>> putOfMany(R record) {
    return write(PUT_ALL, statements.writes().put(), Outcome.APPLIED, record);
  }

  private Plan<WriteResult<R>> putIf(String operation, R record, Predicate condition) {
    // A record's own values are refused before its condition's, on every backend.
    records.checked(writer -> records.codec().write(record, writer));
    Key key = key(record);
    return Fulfilment.ofAbsentRecord(condition)
        ? write(operation, writes().upsert(key, condition), Outcome.REFUSED, record)
        : write(operation, writes().replace(key, condition), Outcome.ABSENT, record);
  }

  private Plan<WriteResult<R>> write(
      String operation, BoundSql statement, Outcome otherwise, R record) {
    Work<WriteResult<R>> write =
        new RecordWrite<>(records, operation, statement, otherwise, record);
    return plan(clearing(write, records.uniqueValues(record)));
  }

  @Override
  public Plan<WriteResult<R>> update(Update update) {
    Work<WriteResult<R>> write =
        new KeyWrite<>(records, writes().update(update), update.key(), update);
    return plan(clearing(write, update.uniqueValues()));
  }

  @Override
  public Plan<WriteResult<R>> delete(Key key, @Nullable Predicate condition) {
    Expiry expiry = records.expiry();
    Predicate wanted = condition == null && expiry != null ? expiry.now().live() : condition;
    return plan(new KeyWrite<>(records, writes().delete(key, wanted), key, null));
  }

  @Override
  public Plan<WriteResult<R>> check(Key key, Predicate condition) {
    return plan(new CheckRequest<>(records, writes().check(key, condition), key, condition));
  }

  @Override
  public Plan<@Nullable R> get(String operation, Key key, Consistency consistency) {
    BoundSql statement = BoundSql.of(statements.get(), key.parts(), records.keyCheck());
    return plan(new GetRequest<>(records, operation, statement, key));
  }

  @Override
  public Plan<@Nullable R> findBy(String operation, Operand value, Consistency consistency) {
    BoundSql statement =
        BoundSql.of(statements.getBy(value.attribute()), List.of(value), records.keyCheck());
    return plan(new GetRequest<>(records, operation, statement, null));
  }

  @Override
  public Portions<Batch<R>> getAll(List<Key> keys, Consistency consistency) {
    return keyed("getRecords", statements.batches()::get, keys);
  }

  @Override
  public int mostWrites() {
    return MOST_WRITES;
  }

  @Override
  public Portions<Batch<R>> putAll(List<R> some) {
    BatchRequest.Statement<R> statement =
        new BatchRequest.Statement<>(
            statements.batches().putAll(),
            List.of(),
            table.schema().attributes(),
            records.codec()::write,
            Repeating.SAME);
    return cut(
        some,
        records.codec()::write,
        portion -> {
          Work<Batch<R>> batch = new BatchRequest<>(records, PUT_ALL, statement, portion);
          return records.keepsUnique()
              ? new PutsInTurn<>(plan(clearing(batch)), portion, this::putOfMany)
              : plan(batch);
        });
  }

  @Override
  public @Nullable Portions<List<WriteResult<R>>> putVersioned(
      List<R> some, AttributeSchema version) {
    if (records.keepsUnique()) {
      return null;
    }
    String sql = new VersionedPutSql(table, statements).of(version);
    List<AttributeSchema> attributes = table.schema().attributes();
    return cut(
        some,
        records.codec()::write,
        portion -> plan(new VersionedPut<>(records, sql, attributes, portion)));
  }

  /** Each would take a connection of its own. */
  @Override
  public int singlesAtOnce() {
    return 1;
  }

  @Override
  public Plan<Long> load(Iterable<? extends R> some, LongConsumer progress) {
    return plan(clearing(new CopyWork<>(records, table, some, progress)));
  }

  @Override
  public Portions<Batch<R>> deleteAll(List<Key> keys) {
    return keyed("deleteRecords", statements.batches()::delete, keys);
  }

  /** A key is far from the size that a record may have, so one check serves all of them. */
  private Portions<Batch<R>> keyed(
      String operation,
      Function<List<Key>, BatchRequest.Statement<Key>> statement,
      List<Key> keys) {
    ValueCheck check = records.keyCheck();
    return Portions.cut(
        keys,
        LIMIT,
        key -> {
          long before = check.size();
          key.writeTo(check);
          return check.size() - before;
        },
        some -> plan(new BatchRequest<>(records, operation, statement.apply(some), some)));
  }

  /**
   * The statements for many records.
   *
   * @throws dev.rowsmith.codec.ValueException when a value is refused
   */
  private <E, T> Portions<T> cut(
      List<E> elements, BiConsumer<E, RecordWriter> write, Function<List<E>, Plan<T>> request) {
    return Portions.cut(
        elements,
        LIMIT,
        element -> records.checked(writer -> write.accept(element, writer)).size(),
        request);
  }

  @Override
  public Plan<Integer> purge(Instant latest, int atMost) {
    return plan(new PurgeRequest<>(records, bound(statements.purge(), latest), atMost));
  }

  /** A statement with the latest expiry that has passed. */
  private BoundSql bound(String statement, Instant latest) {
    AttributeSchema expiry = Objects.requireNonNull(table.schema().expiry());
    return BoundSql.of(statement, List.of(new Operand(expiry, latest)), records.keyCheck());
  }

  @Override
  public <T> Plan<Slice<T>> read(
      ReadSpec spec, Projection<R, T> items, @Nullable Position after, int atMost) {
    List<AttributeSchema> order = table.order(spec.index());
    RecordColumns columns = records.columns(items.attributes(), order);
    BoundSql statement = ReadSql.select(statements, spec, columns.attributes(), after, atMost > 0);
    return plan(new SliceRequest<>(records, spec, statement, items, columns, order, atMost));
  }

  @Override
  public Plan<Count> count(ReadSpec spec, @Nullable Position after) {
    BoundSql statement = ReadSql.count(statements, spec, after);
    return plan(new CountRequest<>(records, spec, statement));
  }

  @Override
  public TableAdministration administration() {
    return new PostgresAdministration(table.whole(), connector);
  }

  /** A write of many records, which no expired one is in the way of. */
  private <T> Work<T> clearing(Work<T> write) {
    Expiry expiry = records.expiry();
    return expiry == null
        ? write
        : new Clearing<>(bound(statements.deleteExpired(), expiry.latest()), write);
  }

  /** A write of these unique values, which no expired record has any more. */
  private <T> Work<T> clearing(Work<T> write, List<Operand> values) {
    Expiry expiry = records.expiry();
    if (expiry == null || values.isEmpty()) {
      return write;
    }
    SqlText text = statements.text(statements.expiredStart());
    text.bind(new Operand(expiry.attribute(), expiry.latest()), records.keyCheck());
    String next = " AND (";
    for (Operand value : values) {
      text.add(next).column(value.attribute()).add(" = ");
      text.bind(value, records.keyCheck());
      next = " OR ";
    }
    return new Clearing<>(text.add(")").bound(), write);
  }

  private Key key(R record) {
    RecordCodec<R> codec = records.codec();
    return codec.key(record).stored(table.schema().key(), codec.keyTexts());
  }

  private WriteSql writes() {
    return new WriteSql(statements, records.keyCheck());
  }

  private <T extends @Nullable Object> Plan<T> plan(Work<T> work) {
    return new SqlPlan<>(work, connector);
  }
}
