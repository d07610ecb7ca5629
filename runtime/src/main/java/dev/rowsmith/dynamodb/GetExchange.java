package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads the record of a key. */
final class GetExchange<R> extends Exchange<GetItemResponse, @Nullable R> {

  private static final String OPERATION = "getRecord";

  private final StoredRecords<R> records;
  private final Key key;
  private final GetItemRequest request;

  GetExchange(StoredRecords<R> records, Key key, GetItemRequest request) {
    this.records = records;
    this.key = key;
    this.request = request;
  }

  @Override
  GetItemResponse send(DynamoDbClient client) {
    return client.getItem(request);
  }

  @Override
  @SuppressWarnings("NullAway") // outside its JSpecify mode it does not see that T is nullable here
  @Nullable R read(GetItemResponse answer) {
    return answer.hasItem() ? records.read(OPERATION, answer.item()) : null;
  }

  @Override
  OperationContext context() {
    return records.context(OPERATION, key);
  }
}
