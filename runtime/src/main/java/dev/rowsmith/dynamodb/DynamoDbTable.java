package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
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
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * Turns operations on one table into exchanges with DynamoDB.
 *
 * @param <R> the record
 */
final class DynamoDbTable<R> implements TableBackend<R> {

  /** How many requests for single records: fewer than the client has connections by default, 50. */
  private static final int AT_ONCE = 8;

  private final TableSettings settings;
  private final TableSchema schema;
  private final RequestSkeletons skeletons;
  private final StoredRecords<R> records;
  private final WriteRequests<R> writes;
  private final boolean nested;

  /** Made with the first query; two threads may make it, and it is the same. */
  private @Nullable ReadRequests reads;

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
      request.overrideConfiguration(bytes.options(settings));
    }
    return plan(new GetExchange<>(records, operation, key, request.build(), bytes));
  }

  @Override
  public Plan<@Nullable R> findBy(String operation, Operand value, Consistency consistency) {
    throw new IllegalStateException(schema.name() + " has no unique values.");
  }

  @Override
  public Portions<Batch<R>> getAll(List<Key> keys, Consistency consistency) {
    return new BatchRequests<>(this).getAll(keys, consistency);
  }

  @Override
  public int mostWrites() {
    return BatchRequests.MOST_WRITES;
  }

  @Override
  public Portions<Batch<R>> putAll(List<R> some) {
    return new BatchRequests<>(this).putAll(some);
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
    return new BatchRequests<>(this).deleteAll(keys);
  }

  @Override
  public @Nullable Plan<Integer> purge(Instant latest, int atMost) {
    return null;
  }

  @Override
  public <T> Plan<Slice<T>> read(
      ReadSpec spec, Projection<R, T> items, @Nullable Position after, int atMost) {
    List<AttributeSchema> keys = reads().positionKeys(spec);
    if (reads().holds(spec, items.attributes())) {
      PageRequest request = reads().records(spec, items.attributes(), after, atMost);
      SliceAnswer<R, T> bytes = null;
      if (settings.readsBytes()) {
        bytes = new SliceAnswer<>(records, spec.operation(), items, atMost);
        request = request.with(bytes.options(settings));
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
    PageRequest request = reads().records(spec, keys, after, atMost);
    ItemFetch<R, T> fetch = new ItemFetch<>(settings, schema, records, spec, items);
    return plan(new SliceExchange<>(
            records, spec, keys, request, Function.identity(), atMost, null))
        .thenPlan(fetch::of);
  }

  @Override
  public Plan<Count> count(ReadSpec spec, @Nullable Position after) {
    PageRequest request = reads().count(spec, after);
    return plan(new CountExchange<>(records, spec, reads().positionKeys(spec), request));
  }

  @Override
  public TableAdministration administration() {
    return new DynamoDbAdministration(new LiveTable(settings), schema.whole());
  }

  <A, T extends @Nullable Object> Plan<T> plan(Exchange<A, T> exchange) {
    ExpressionLimits.check(exchange);
    return settings.drivers().plan(exchange);
  }

  private ReadRequests reads() {
    ReadRequests made = reads;
    if (made == null) {
      made = new ReadRequests(schema, skeletons);
      reads = made;
    }
    return made;
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
