package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Portions;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * A table with unique values: lets every write that may change one take and release its marker in
 * the same transaction. Other writes and reads are those of the table itself.
 *
 * @param <R> the record
 */
final class UniqueRecords<R> implements TableBackend<R> {

  private final DynamoDbTable<R> table;
  private final TableSchema schema;
  private final RecordCodec<R> codec;
  private final StoredRecords<R> records;
  private final WriteRequests<R> writes;
  private final UniqueMarkers markers;
  private final List<AttributeSchema> uniques;

  /**
   * @param companion the full name of the table of the markers
   */
  UniqueRecords(
      DynamoDbTable<R> table, TableSchema schema, RecordCodec<R> codec, String companion) {
    this.table = table;
    this.schema = schema;
    this.codec = codec;
    this.records = table.records();
    this.writes = table.writes();
    this.markers = new UniqueMarkers(companion);
    this.uniques = schema.uniques();
  }

  @Override
  public String name() {
    return table.name();
  }

  @Override
  public Plan<WriteResult<R>> create(R record, @Nullable Predicate condition) {
    Plan<WriteResult<R>> alone = table.create(record, condition);
    UniqueValues values = values(record);
    return values.isEmpty()
        ? alone
        : new UniquePut<>(
            this, "createRecord", record, false, asRead -> writes.creation(record, condition));
  }

  @Override
  public Plan<WriteResult<R>> createOver(R record, Predicate free) {
    table.createOver(record, free);
    return new UniquePut<>(
        this,
        "createRecord",
        record,
        true,
        asRead -> writes.replacement("createRecord", record, all(free, asRead)));
  }

  @Override
  public Plan<WriteResult<R>> put(R record, @Nullable Predicate condition) {
    return put("putRecord", record, condition);
  }

  private Plan<WriteResult<R>> put(String operation, R record, @Nullable Predicate condition) {
    table.put(record, condition);
    return new UniquePut<>(
        this,
        operation,
        record,
        true,
        asRead -> writes.replacement(operation, record, all(condition, asRead)));
  }

  @Override
  public Plan<WriteResult<R>> update(Update update) {
    Plan<WriteResult<R>> alone = table.update(update);
    boolean other =
        update.changes().stream().noneMatch(change -> change.attribute().has(Trait.UNIQUE));
    return other ? alone : new UniqueUpdate<>(this, update);
  }

  @Override
  public Plan<WriteResult<R>> delete(Key key, @Nullable Predicate condition) {
    table.delete(key, condition);
    return new UniqueDeletion<>(this, key, condition);
  }

  @Override
  public Plan<WriteResult<R>> check(Key key, Predicate condition) {
    return table.check(key, condition);
  }

  @Override
  public Plan<@Nullable R> get(String operation, Key key, Consistency consistency) {
    return table.get(operation, key, consistency);
  }

  @Override
  public int mostWrites() {
    return table.mostWrites();
  }

  @Override
  public Portions<Batch<R>> getAll(List<Key> keys, Consistency consistency) {
    return table.getAll(keys, consistency);
  }

  /**
   * DynamoDB's batches have no conditions, and so none that keeps a value from being had twice. One
   * after the other: a record may take the value that one before it gives up.
   */
  @Override
  public Portions<Batch<R>> putAll(List<R> some) {
    return Portions.single(
        some.stream()
            .map(record -> put("putRecords", record, null).then(UniqueRecords::batch))
            .toList(),
        1);
  }

  @Override
  public @Nullable Portions<List<WriteResult<R>>> putVersioned(
      List<R> some, AttributeSchema version) {
    return null;
  }

  @Override
  public int singlesAtOnce() {
    return 1;
  }

  @Override
  public @Nullable Plan<Long> load(Iterable<? extends R> some, LongConsumer progress) {
    return null;
  }

  /** Deletions give values up and take none: it does not matter which is first. */
  @Override
  public Portions<Batch<R>> deleteAll(List<Key> keys) {
    return Portions.single(
        keys.stream().map(key -> delete(key, null).then(UniqueRecords::batch)).toList(),
        table.singlesAtOnce());
  }

  private static <R> Batch<R> batch(WriteResult<R> done) {
    return new Batch<>(List.of(), List.of());
  }

  @Override
  public @Nullable Plan<Integer> purge(Instant latest, int atMost) {
    return table.purge(latest, atMost);
  }

  @Override
  public Plan<@Nullable R> findBy(String operation, Operand value, Consistency consistency) {
    ValueWriter.write(value, schema.keyLimits());
    OperationContext context = records.context(operation, null);
    return item(context, markers.table(), markers.key(UniqueValues.id(value)), consistency)
        .thenPlan(
            marker -> {
              Map<String, AttributeValue> owner = UniqueMarkers.owner(marker);
              return owner.isEmpty()
                  ? Plan.of(Map.<String, AttributeValue>of())
                  : item(context, name(), owner, consistency);
            })
        .<@Nullable R>then(item -> has(item, value) ? records.read(operation, item) : null);
  }

  @Override
  public <T> Plan<Slice<T>> read(
      ReadSpec spec, Projection<R, T> items, @Nullable Position after, int atMost) {
    return table.read(spec, items, after, atMost);
  }

  @Override
  public Plan<Count> count(ReadSpec spec, @Nullable Position after) {
    return table.count(spec, after);
  }

  @Override
  public TableAdministration administration() {
    TableSettings companion = table.settings().of(markers.table());
    return new MarkedAdministration(
        table.administration(),
        new DynamoDbAdministration(new LiveTable(companion), UniqueMarkers.schema(schema)),
        markers.table());
  }

  List<AttributeSchema> uniques() {
    return uniques;
  }

  WriteRequests<R> writes() {
    return writes;
  }

  StoredRecords<R> records() {
    return records;
  }

  UniqueMarkers markers() {
    return markers;
  }

  TableSettings settings() {
    return table.settings();
  }

  /** The item that has a key, an empty one where none has. */
  Plan<Map<String, AttributeValue>> item(
      OperationContext context, Map<String, AttributeValue> key) {
    return item(context, name(), key, Consistency.CONSISTENT);
  }

  private Plan<Map<String, AttributeValue>> item(
      OperationContext context,
      String from,
      Map<String, AttributeValue> key,
      Consistency consistency) {
    GetItemRequest request =
        GetItemRequest.builder()
            .tableName(from)
            .key(key)
            .consistentRead(consistency == Consistency.CONSISTENT)
            .overrideConfiguration(table.settings().options())
            .returnConsumedCapacity(table.settings().driver().capacity())
            .build();
    return table.settings().drivers().plan(new ItemExchange(context, request));
  }

  Map<String, AttributeValue> key(Key key) {
    return writes.item(key);
  }

  boolean isExpired(Map<String, AttributeValue> item) {
    return records.isExpired(item);
  }

  /** Whether an item is that of a record with this value. */
  boolean has(Map<String, AttributeValue> item, Operand value) {
    if (item.isEmpty() || isExpired(item)) {
      return false;
    }
    Operand stored = UniqueValues.of(List.of(value.attribute()), item).value(value.attribute());
    return stored != null && UniqueValues.id(stored).equals(UniqueValues.id(value));
  }

  /** Whether a record has other unique values than these. */
  boolean differs(@Nullable R record, UniqueValues values) {
    return record != null && !values(record).sameAs(values);
  }

  /** The unique values of a record. */
  UniqueValues values(R record) {
    return UniqueValues.of(uniques, ValueRow.of(schema.attributes(), codec, record));
  }

  /** What holds as long as what stands there has the unique values that were read. */
  Predicate asRead(Map<String, AttributeValue> item, UniqueValues values) {
    Predicate absent =
        new Comparison(schema.key().partition().get(0), Operator.NOT_EXISTS, List.of());
    return item.isEmpty()
        ? absent
        : new Junction(Junction.Kind.OR, List.of(absent, values.asCondition(uniques)));
  }

  /**
   * What makes sure that the record of a key does not have a value.
   *
   * @param item the record as it was read
   */
  TransactWriteItem guard(
      Map<String, AttributeValue> owner, Map<String, AttributeValue> item, Operand value) {
    Key key = records.key(owner);
    Predicate other = new Comparison(value.attribute(), Operator.NOT_EQUAL, List.of(value));
    return records.isExpired(item)
        ? writes.deletion(key, records.expired()).part()
        : writes.checking(key, other).part();
  }

  Plan<WriteResult<R>> plan(WriteExchange<?, R> write) {
    return table.plan(write);
  }

  /** Both of two conditions, each of which may be missing. */
  static @Nullable Predicate all(@Nullable Predicate condition, @Nullable Predicate asRead) {
    if (condition == null || asRead == null) {
      return condition == null ? asRead : condition;
    }
    return new Junction(Junction.Kind.AND, List.of(condition, asRead));
  }

  /** The key that a record is stored by. */
  Key stored(R record) {
    return codec.key(record).stored(schema.key(), codec.keyTexts());
  }
}
