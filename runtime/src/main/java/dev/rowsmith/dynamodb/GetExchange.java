package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Repeating;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads the record of a key. */
final class GetExchange<R> implements Exchange<GetItemResponse, @Nullable R> {

  private final StoredRecords<R> records;
  private final String operation;
  private final Key key;
  private final GetItemRequest request;
  private final @Nullable ItemAnswer<R> bytes;

  /**
   * @param operation the DAO's method, as errors tell it
   * @param bytes what reads the answer, where the request has it
   */
  GetExchange(
      StoredRecords<R> records,
      String operation,
      Key key,
      GetItemRequest request,
      @Nullable ItemAnswer<R> bytes) {
    this.records = records;
    this.operation = operation;
    this.key = key;
    this.request = request;
    this.bytes = bytes;
  }

  /** Reads the record of an answer. */
  static final class ItemAnswer<R> extends ByteAnswer<R> {

    private final StoredRecords<R> records;
    private final String operation;

    ItemAnswer(StoredRecords<R> records, String operation) {
      super("Item", records.names());
      this.records = records;
      this.operation = operation;
    }

    @Override
    public R read(JsonInput in) {
      return records.read(operation, records.reader(in));
    }
  }

  @Override
  public GetItemResponse send(DynamoDbClient client) {
    return client.getItem(request);
  }

  @Override
  public CompletableFuture<GetItemResponse> send(DynamoDbAsyncClient client) {
    return client.getItem(request);
  }

  @Override
  @SuppressWarnings("NullAway") // outside its JSpecify mode it does not see that T is nullable here
  public @Nullable R read(GetItemResponse answer) {
    if (bytes != null && bytes.taken()) {
      return bytes.result();
    }
    return answer.hasItem() && !records.isExpired(answer.item())
        ? records.read(operation, answer.item())
        : null;
  }

  @Override
  public int recordsRead(@Nullable R result) {
    return result == null ? 0 : 1;
  }

  @Override
  public Repeating repeating() {
    return Repeating.READ;
  }

  @Override
  public OperationContext context() {
    return records.context(operation, key);
  }
}
