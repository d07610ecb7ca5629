package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads the item of a key as it is stored; an empty one where none has it. */
final class ItemExchange implements Exchange<GetItemResponse, Map<String, AttributeValue>> {

  private final OperationContext context;
  private final GetItemRequest request;

  ItemExchange(OperationContext context, GetItemRequest request) {
    this.context = context;
    this.request = request;
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
  public Map<String, AttributeValue> read(GetItemResponse answer) {
    return answer.hasItem() ? answer.item() : Map.of();
  }

  @Override
  public int recordsRead(Map<String, AttributeValue> result) {
    // A marker of a unique value is no record.
    return result.isEmpty() || !request.tableName().equals(context.table()) ? 0 : 1;
  }

  @Override
  public Repeating repeating() {
    return Repeating.READ;
  }

  @Override
  public OperationContext context() {
    return context;
  }
}
