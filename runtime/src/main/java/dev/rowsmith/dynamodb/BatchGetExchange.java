package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Repeating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads the records of up to a hundred keys, perhaps not all of them at once. */
final class BatchGetExchange<R> implements Exchange<BatchGetItemResponse, Batch<R>> {

  private static final String OPERATION = "getRecords";

  private final StoredRecords<R> records;
  private final List<Map<String, AttributeValue>> keys;
  private final BatchGetItemRequest request;
  private final @Nullable ResponsesAnswer<R> bytes;

  /**
   * @param keys those in the request, in its order
   * @param bytes what reads the answer, where the request has it
   */
  BatchGetExchange(
      StoredRecords<R> records,
      List<Map<String, AttributeValue>> keys,
      BatchGetItemRequest request,
      @Nullable ResponsesAnswer<R> bytes) {
    this.records = records;
    this.keys = keys;
    this.request = request;
    this.bytes = bytes;
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
      in.open('{');
      for (boolean first = true; in.more('}', first); first = false) {
        in.skip();
        in.take(':');
        in.open('[');
        for (boolean firstItem = true; in.more(']', firstItem); firstItem = false) {
          result.add(records.read(OPERATION, in));
        }
      }
      return result;
    }
  }

  @Override
  public BatchGetItemResponse send(DynamoDbClient client) {
    return client.batchGetItem(request);
  }

  @Override
  public CompletableFuture<BatchGetItemResponse> send(DynamoDbAsyncClient client) {
    return client.batchGetItem(request);
  }

  @Override
  public Batch<R> read(BatchGetItemResponse answer) {
    List<R> items = bytes != null && bytes.taken() ? bytes.result() : items(answer);
    List<Integer> left = new ArrayList<>();
    for (KeysAndAttributes unprocessed : answer.unprocessedKeys().values()) {
      unprocessed.keys().forEach(key -> left.add(keys.indexOf(key)));
    }
    return new Batch<>(items == null ? List.of() : items, left);
  }

  private List<R> items(BatchGetItemResponse answer) {
    List<R> items = new ArrayList<>();
    for (List<Map<String, AttributeValue>> found : answer.responses().values()) {
      found.stream()
          .filter(item -> !records.isExpired(item))
          .forEach(item -> items.add(records.read(OPERATION, item)));
    }
    return items;
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
