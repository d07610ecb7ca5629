package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.ItemSize;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.dynamodb.BatchGetExchange.ResponsesAnswer;
import dev.rowsmith.dynamodb.GetExchange.ItemAnswer;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.Expiry;
import dev.rowsmith.operation.Plan;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Turns operations on one table into exchanges with DynamoDB.
 *
 * @param <R> the record
 */
final class DynamoDbTable<R> implements TableBackend<R> {

  private final TableSettings settings;
  private final TableSchema schema;
  private final RecordCodec<R> codec;
  private final RequestSkeletons skeletons;
  private final StoredRecords<R> records;
  private final ReadRequests reads;
  private final boolean nested;

  /**
   * @param expiry which records are expired, or null where none ever is
   */
  DynamoDbTable(
      TableSettings settings, TableSchema schema, RecordCodec<R> codec, @Nullable Expiry expiry) {
    this.settings = settings;
    this.schema = schema;
    this.codec = codec;
    this.skeletons = new RequestSkeletons(settings, schema);
    this.records = new StoredRecords<>(settings.name(), schema, codec, expiry);
    this.reads = new ReadRequests(schema, skeletons);
    this.nested = schema.attributes().stream().anyMatch(attribute -> attribute.type().nested());
  }

  @Override
  public String name() {
    return settings.name();
  }

  @Override
  public Plan<WriteResult<R>> create(R record, @Nullable Predicate condition) {
    ItemWriter writer = written(record);
    PutItemRequest.Builder request = skeletons.create();
    if (condition != null) {
      Placeholders placeholders = placeholders();
      placeholders.name(schema.key().partition().get(0));
      String part = ConditionRenderer.renderPart(condition, placeholders);
      restrict(request, skeletons.missing() + " AND " + part, placeholders);
    }
    return put("createRecord", record, writer, request);
  }

  @Override
  public Plan<WriteResult<R>> createOver(R record, Predicate free) {
    return put("createRecord", record, free);
  }

  @Override
  public Plan<WriteResult<R>> put(R record, @Nullable Predicate condition) {
    return put("putRecord", record, condition);
  }

  private Plan<WriteResult<R>> put(String operation, R record, @Nullable Predicate condition) {
    // A record's own values are refused before its condition's, on every backend.
    ItemWriter writer = written(record);
    PutItemRequest.Builder request = skeletons.put();
    if (condition != null) {
      Placeholders placeholders = placeholders();
      restrict(request, ConditionRenderer.render(condition, placeholders), placeholders);
    }
    return put(operation, record, writer, request);
  }

  private static void restrict(
      PutItemRequest.Builder request, String condition, Placeholders placeholders) {
    request
        .conditionExpression(condition)
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
  }

  private ItemWriter written(R record) {
    ItemWriter writer = new ItemWriter(schema.keyLimits(), schema.attributes().size());
    codec.write(record, writer);
    ItemSize.check(writer, size -> codec.write(record, size));
    return writer;
  }

  private Plan<WriteResult<R>> put(
      String operation, R record, ItemWriter writer, PutItemRequest.Builder request) {
    PutItemRequest built = request.item(writer.item()).build();
    return plan(new PutExchange<>(records, operation, record, built, writer.changed()));
  }

  @Override
  public Plan<WriteResult<R>> update(Update update) {
    UpdateItemRequest.Builder request = skeletons.update().key(item(update.key()));
    if (update.image() == Update.Image.OLD) {
      request.returnValues(ReturnValue.ALL_OLD);
    }
    Placeholders placeholders = placeholders();
    request.updateExpression(UpdateRenderer.render(update.changes(), placeholders));
    List<SumRange> ranges = new ArrayList<>();
    StringBuilder conditions = new StringBuilder(exists(placeholders, update.condition()));
    for (Change change : update.changes()) {
      SumRange range = SumRange.of(change);
      if (range != null) {
        ranges.add(range);
        conditions.append(" AND ").append(range.condition(placeholders));
      }
    }
    request
        .conditionExpression(conditions.toString())
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values());
    return plan(new UpdateExchange<>(records, update, request.build(), ranges));
  }

  @Override
  public Plan<WriteResult<R>> delete(Key key, @Nullable Predicate condition) {
    DeleteItemRequest.Builder request = skeletons.delete().key(item(key));
    if (condition != null) {
      Placeholders placeholders = placeholders();
      request
          .conditionExpression(exists(placeholders, condition))
          .expressionAttributeNames(placeholders.names())
          .expressionAttributeValues(placeholders.values())
          .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }
    return plan(new DeleteExchange<>(records, key, request.build()));
  }

  @Override
  public Plan<WriteResult<R>> check(Key key, Predicate condition) {
    Placeholders placeholders = placeholders();
    ConditionCheck check =
        ConditionCheck.builder()
            .tableName(name())
            .key(item(key))
            .conditionExpression(ConditionRenderer.render(condition, placeholders))
            .expressionAttributeNames(placeholders.names())
            .expressionAttributeValues(placeholders.values())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return plan(new CheckExchange<>(records, key, check));
  }

  @Override
  public Plan<@Nullable R> get(String operation, Key key, Consistency consistency) {
    boolean consistent = consistency == Consistency.CONSISTENT;
    GetItemRequest.Builder request = skeletons.get().key(item(key)).consistentRead(consistent);
    ItemAnswer<R> bytes = null;
    // A small item costs less through the SDK.
    if (settings.readsBytes() && nested && !records.expire()) {
      bytes = new ItemAnswer<>(records, operation);
      request.overrideConfiguration(settings.options(bytes));
    }
    return plan(new GetExchange<>(records, operation, key, request.build(), bytes));
  }

  @Override
  public int mostReads() {
    return 100;
  }

  @Override
  public int mostWrites() {
    return 25;
  }

  @Override
  public Plan<Batch<R>> getAll(List<Key> keys, Consistency consistency) {
    // Whether an item is expired is known only once it is read.
    boolean readsBytes = settings.readsBytes() && !records.expire();
    ResponsesAnswer<R> bytes = readsBytes ? new ResponsesAnswer<>(records) : null;
    List<Map<String, AttributeValue>> items = keys.stream().map(this::item).toList();
    KeysAndAttributes asked =
        KeysAndAttributes.builder()
            .keys(items)
            .consistentRead(consistency == Consistency.CONSISTENT)
            .build();
    BatchGetItemRequest request =
        BatchGetItemRequest.builder()
            .requestItems(Map.of(name(), asked))
            .overrideConfiguration(bytes == null ? settings.options() : settings.options(bytes))
            .returnConsumedCapacity(settings.driver().capacity())
            .build();
    return plan(new BatchGetExchange<>(records, items, request, bytes));
  }

  @Override
  public Plan<Batch<R>> putAll(List<R> some) {
    return writeAll(
        "putRecords",
        some.stream()
            .map(
                record ->
                    WriteRequest.builder()
                        .putRequest(put -> put.item(written(record).item()))
                        .build())
            .toList());
  }

  @Override
  public int mostVersionedWrites() {
    return 1;
  }

  /** A batch of DynamoDB's knows no conditions (semantics.md 1.6). */
  @Override
  public @Nullable Plan<List<WriteResult<R>>> putVersioned(List<R> some, AttributeSchema version) {
    return null;
  }

  @Override
  public @Nullable Plan<Long> load(Iterable<? extends R> some, LongConsumer progress) {
    return null;
  }

  @Override
  public Plan<Batch<R>> deleteAll(List<Key> keys) {
    return writeAll(
        "deleteRecords",
        keys.stream()
            .map(
                key ->
                    WriteRequest.builder().deleteRequest(delete -> delete.key(item(key))).build())
            .toList());
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

  private <A, T extends @Nullable Object> Plan<T> plan(Exchange<A, T> exchange) {
    ExpressionLimits.check(exchange);
    return settings.driver().plan(exchange);
  }

  private Placeholders placeholders() {
    return new Placeholders(schema.keyLimits());
  }

  /** The condition that a record is there and, where one is given, like this. */
  private String exists(Placeholders placeholders, @Nullable Predicate condition) {
    placeholders.name(schema.key().partition().get(0));
    return condition == null
        ? skeletons.exists()
        : skeletons.exists() + " AND " + ConditionRenderer.renderPart(condition, placeholders);
  }

  private Map<String, AttributeValue> item(Key key) {
    ItemWriter writer = new ItemWriter(schema.keyLimits(), key.parts().size());
    for (Operand part : key.parts()) {
      part.writeTo(writer);
    }
    return writer.item();
  }
}
