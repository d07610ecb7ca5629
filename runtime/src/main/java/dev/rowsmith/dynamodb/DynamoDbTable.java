package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.dynamodb.BatchGetExchange.ResponsesAnswer;
import dev.rowsmith.dynamodb.GetExchange.ItemAnswer;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.Expiry;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Portions;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Turns operations on one table into exchanges with DynamoDB.
 *
 * @param <R> the record
 */
final class DynamoDbTable<R> implements TableBackend<R> {

  /** The keys that DynamoDB takes at once. It ends an answer by itself at 16 MB. */
  private static final Portions.Limit READS = new Portions.Limit(100, Long.MAX_VALUE);

  /**
   * The writes that DynamoDB takes at once, and fewer bytes than the 16 MB that it would: a request
   * is repeated whole where its answer is lost, has one timeout however large it is, and a
   * partition writes no more than 1 MB in a second.
   */
  private static final Portions.Limit WRITES = new Portions.Limit(25, 4 << 20);

  /** How many requests for single records: fewer than the client has connections by default, 50. */
  private static final int AT_ONCE = 8;

  private final TableSettings settings;
  private final TableSchema schema;
  private final RequestSkeletons skeletons;
  private final StoredRecords<R> records;
  private final WriteRequests<R> writes;
  private final ReadRequests reads;
  private final boolean nested;

  /**
   * @param expiry which records are expired, or null where none ever is
   */
  DynamoDbTable(
      TableSettings settings, TableSchema schema, RecordCodec<R> codec, @Nullable Expiry expiry) {
    this.settings = settings;
    this.schema = schema;
    this.skeletons = new RequestSkeletons(settings, schema);
    this.records = new StoredRecords<>(settings.name(), schema, codec, expiry);
    this.writes = new WriteRequests<>(settings.name(), schema, codec, skeletons, records);
    this.reads = new ReadRequests(schema, skeletons);
    this.nested = schema.nested();
  }

  @Override
  public String name() {
    return settings.name();
  }

  @Override
  public Plan<WriteResult<R>> create(R record, @Nullable Predicate condition) {
    return plan(writes.creation(record, condition));
  }

  @Override
  public Plan<WriteResult<R>> createOver(R record, Predicate free) {
    return plan(writes.replacement("createRecord", record, free));
  }

  @Override
  public Plan<WriteResult<R>> put(R record, @Nullable Predicate condition) {
    return plan(writes.replacement("putRecord", record, condition));
  }

  @Override
  public Plan<WriteResult<R>> update(Update update) {
    return plan(writes.updating(update, Map.of()));
  }

  @Override
  public Plan<WriteResult<R>> delete(Key key, @Nullable Predicate condition) {
    return plan(writes.deletion(key, condition));
  }

  @Override
  public Plan<WriteResult<R>> check(Key key, Predicate condition) {
    return plan(writes.checking(key, condition));
  }

  @Override
  public Plan<@Nullable R> get(String operation, Key key, Consistency consistency) {
    boolean consistent = consistency == Consistency.CONSISTENT;
    GetItemRequest.Builder request =
        skeletons.get().key(writes.item(key)).consistentRead(consistent);
    ItemAnswer<R> bytes = null;
    // A small item costs less through the SDK.
    if (settings.readsBytes() && nested && !records.expire()) {
      bytes = new ItemAnswer<>(records, operation);
      request.overrideConfiguration(settings.options(bytes));
    }
    return plan(new GetExchange<>(records, operation, key, request.build(), bytes));
  }

  @Override
  public Plan<@Nullable R> findBy(String operation, Operand value, Consistency consistency) {
    throw new IllegalStateException(schema.name() + " has no unique values.");
  }

  @Override
  public Portions<Batch<R>> getAll(List<Key> keys, Consistency consistency) {
    List<Map<String, AttributeValue>> items = keys.stream().map(writes::item).toList();
    return Portions.cut(items, READS, item -> 0, some -> getItems(some, consistency));
  }

  private Plan<Batch<R>> getItems(List<Map<String, AttributeValue>> some, Consistency consistency) {
    // Whether an item is expired is known only once it is read.
    boolean readsBytes = settings.readsBytes() && !records.expire();
    ResponsesAnswer<R> bytes = readsBytes ? new ResponsesAnswer<>(records) : null;
    KeysAndAttributes asked =
        KeysAndAttributes.builder()
            .keys(some)
            .consistentRead(consistency == Consistency.CONSISTENT)
            .build();
    BatchGetItemRequest request =
        BatchGetItemRequest.builder()
            .requestItems(Map.of(name(), asked))
            .overrideConfiguration(bytes == null ? settings.options() : settings.options(bytes))
            .returnConsumedCapacity(settings.driver().capacity())
            .build();
    return plan(new BatchGetExchange<>(records, some, request, bytes));
  }

  @Override
  public int mostWrites() {
    return WRITES.count();
  }

  @Override
  public Portions<Batch<R>> putAll(List<R> some) {
    return Portions.cut(
        some.stream().map(writes::written).toList(),
        WRITES,
        ItemWriter::size,
        written ->
            writeAll(
                "putRecords",
                written.stream()
                    .map(
                        each ->
                            WriteRequest.builder().putRequest(put -> put.item(each.item())).build())
                    .toList()));
  }

  /** A batch of DynamoDB's knows no conditions (semantics.md 1.6). */
  @Override
  public @Nullable Portions<List<WriteResult<R>>> putVersioned(
      List<R> some, AttributeSchema version) {
    return null;
  }

  @Override
  public int singlesAtOnce() {
    return AT_ONCE;
  }

  @Override
  public @Nullable Plan<Long> load(Iterable<? extends R> some, LongConsumer progress) {
    return null;
  }

  @Override
  public Portions<Batch<R>> deleteAll(List<Key> keys) {
    List<WriteRequest> deletions =
        keys.stream()
            .map(
                key ->
                    WriteRequest.builder()
                        .deleteRequest(delete -> delete.key(writes.item(key)))
                        .build())
            .toList();
    return Portions.cut(deletions, WRITES, deletion -> 0, some -> writeAll("deleteRecords", some));
  }

  private Plan<Batch<R>> writeAll(String operation, List<WriteRequest> writes) {
    BatchWriteItemRequest request =
        BatchWriteItemRequest.builder()
            .requestItems(Map.of(name(), writes))
            .overrideConfiguration(settings.options())
            .returnConsumedCapacity(settings.driver().capacity())
            .build();
    return plan(new BatchWriteExchange<>(records, operation, writes, request));
  }

  @Override
  public @Nullable Plan<Integer> purge(Instant latest, int atMost) {
    return null;
  }

  @Override
  public <T> Plan<Slice<T>> read(
      ReadSpec spec, Projection<R, T> items, @Nullable Position after, int atMost) {
    List<AttributeSchema> keys = reads.positionKeys(spec);
    if (reads.holds(spec, items.attributes())) {
      PageRequest request = reads.records(spec, items.attributes(), after, atMost);
      SliceAnswer<R, T> bytes = null;
      if (settings.readsBytes()) {
        bytes = new SliceAnswer<>(records, spec.operation(), items, atMost);
        request = request.with(settings.options(bytes));
      }
      return plan(
          new SliceExchange<>(
              records,
              spec,
              keys,
              request,
              item -> records.read(spec.operation(), items, item),
              atMost,
              bytes));
    }
    PageRequest request = reads.records(spec, keys, after, atMost);
    ItemFetch<R, T> fetch = new ItemFetch<>(settings, schema, records, spec, items);
    return plan(new SliceExchange<>(
            records, spec, keys, request, Function.identity(), atMost, null))
        .thenPlan(fetch::of);
  }

  @Override
  public Plan<Count> count(ReadSpec spec, @Nullable Position after) {
    PageRequest request = reads.count(spec, after);
    return plan(new CountExchange<>(records, spec, reads.positionKeys(spec), request));
  }

  @Override
  public TableAdministration administration() {
    return new DynamoDbAdministration(new LiveTable(settings), schema.whole());
  }

  <A, T extends @Nullable Object> Plan<T> plan(Exchange<A, T> exchange) {
    ExpressionLimits.check(exchange);
    return settings.drivers().plan(exchange);
  }

  TableSettings settings() {
    return settings;
  }

  StoredRecords<R> records() {
    return records;
  }

  WriteRequests<R> writes() {
    return writes;
  }
}
