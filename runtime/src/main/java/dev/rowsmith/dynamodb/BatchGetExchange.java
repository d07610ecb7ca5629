package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Repeating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * Reads the records of up to a hundred keys, perhaps not all of them at once. A client that lets
 * the answer be read off its bytes is given the keys as bytes, too:
 *
 * <pre>{@code
 * {"RequestItems":{"phonebook":{"ConsistentRead":true,"Keys":[{"person_id":{"N":"7"}}]}}}
 * }</pre>
 */
final class BatchGetExchange<R> implements Exchange<BatchGetItemResponse, Batch<R>> {

  private static final String OPERATION = "getRecords";

  /** What most keys have room in. */
  private static final int BYTES_OF_KEY = 100;

  private final StoredRecords<R> records;
  private final WriteRequests<R> writes;
  private final TableSettings settings;
  private final List<Key> keys;
  private final boolean consistent;
  private final @Nullable ResponsesAnswer<R> bytes;
  private final byte @Nullable [] body;
  private @Nullable List<Map<String, AttributeValue>> items;

  /**
   * @throws dev.rowsmith.codec.ValueException when a value is refused
   */
  BatchGetExchange(
      StoredRecords<R> records,
      WriteRequests<R> writes,
      TableSettings settings,
      List<Key> keys,
      boolean consistent) {
    this.records = records;
    this.writes = writes;
    this.settings = settings;
    this.keys = keys;
    this.consistent = consistent;
    // Whether an item is expired is known only once it is read.
    boolean readsBytes = settings.readsBytes() && !records.expire();
    this.bytes = readsBytes ? new ResponsesAnswer<>(records) : null;
    this.body = settings.readsBytes() ? body() : null;
    this.items = settings.readsBytes() ? null : written();
  }

  /** Reads the records of an answer. */
  static final class ResponsesAnswer<R> extends ByteAnswer<List<R>> {

    private final StoredRecords<R> records;

    ResponsesAnswer(StoredRecords<R> records) {
      super("Responses", records.names());
      this.records = records;
    }

    @Override
    public List<R> read(JsonInput in) {
      List<R> result = new ArrayList<>();
      JsonFieldReader reader = records.reader(in);
      in.open('{');
      for (boolean first = true; in.more('}', first); first = false) {
        in.skip();
        in.take(':');
        in.open('[');
        for (boolean firstItem = true; in.more(']', firstItem); firstItem = false) {
          result.add(records.read(OPERATION, reader));
        }
      }
      return result;
    }
  }

  @Override
  public BatchGetItemResponse send(DynamoDbClient client) {
    return client.batchGetItem(body == null ? request(items()) : request(List.of()));
  }

  @Override
  public CompletableFuture<BatchGetItemResponse> send(DynamoDbAsyncClient client) {
    return client.batchGetItem(request(items()));
  }

  /** The keys as attribute values, in the order of the request. */
  private List<Map<String, AttributeValue>> items() {
    if (items == null) {
      items = written();
    }
    return items;
  }

  private List<Map<String, AttributeValue>> written() {
    List<Map<String, AttributeValue>> written = new ArrayList<>(keys.size());
    keys.forEach(key -> written.add(writes.item(key)));
    return written;
  }

  private BatchGetItemRequest request(List<Map<String, AttributeValue>> asked) {
    AwsRequestOverrideConfiguration.Builder options = settings.options().toBuilder();
    if (bytes != null) {
      options.putExecutionAttribute(ByteAnswer.ATTRIBUTE, bytes);
    }
    if (body != null) {
      options.putExecutionAttribute(ByteInterceptor.BODY, body);
    }
    KeysAndAttributes all =
        KeysAndAttributes.builder().keys(asked).consistentRead(consistent).build();
    return BatchGetItemRequest.builder()
        .requestItems(Map.of(records.table(), all))
        .overrideConfiguration(options.build())
        .returnConsumedCapacity(settings.driver().capacity())
        .build();
  }

  /** The request as it is sent. */
  private byte[] body() {
    JsonOutput out = new JsonOutput(keys.size() * BYTES_OF_KEY + records.table().length());
    out.raw("{\"RequestItems\":{").string(records.table());
    out.raw(":{\"ConsistentRead\":").raw(Boolean.toString(consistent)).raw(",\"Keys\":");
    writes.keys(keys, out);
    out.raw("}}");
    ReturnConsumedCapacity capacity = settings.driver().capacity();
    if (capacity != null) {
      out.raw(",\"ReturnConsumedCapacity\":").string(capacity.toString());
    }
    return out.raw("}").bytes();
  }

  @Override
  public Batch<R> read(BatchGetItemResponse answer) {
    List<R> found = bytes != null && bytes.taken() ? bytes.result() : found(answer);
    List<Integer> left = new ArrayList<>();
    for (KeysAndAttributes unprocessed : answer.unprocessedKeys().values()) {
      unprocessed.keys().forEach(key -> left.add(items().indexOf(key)));
    }
    return new Batch<>(found == null ? List.of() : found, left);
  }

  private List<R> found(BatchGetItemResponse answer) {
    List<R> result = new ArrayList<>();
    for (List<Map<String, AttributeValue>> found : answer.responses().values()) {
      found.stream()
          .filter(item -> !records.isExpired(item))
          .forEach(item -> result.add(records.read(OPERATION, item)));
    }
    return result;
  }

  @Override
  public Repeating repeating() {
    return Repeating.READ;
  }

  @Override
  public OperationContext context() {
    return records.context(OPERATION, null);
  }
}
