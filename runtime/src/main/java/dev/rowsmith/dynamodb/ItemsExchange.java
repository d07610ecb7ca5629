package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads some attributes of the records of some keys, or of as many of them as there is room for.
 */
final class ItemsExchange implements Exchange<BatchGetItemResponse, BatchGetItemResponse> {

  private final OperationContext context;
  private final BatchGetItemRequest request;

  ItemsExchange(
      TableSettings settings,
      OperationContext context,
      List<Map<String, AttributeValue>> keys,
      Collection<AttributeSchema> wanted) {
    this.context = context;
    Placeholders placeholders = new Placeholders(KeyLimits.NONE);
    KeysAndAttributes asked =
        KeysAndAttributes.builder()
            .keys(keys)
            .projectionExpression(placeholders.names(wanted))
            .expressionAttributeNames(placeholders.names())
            .build();
    this.request =
        BatchGetItemRequest.builder()
            .requestItems(Map.of(settings.name(), asked))
            .overrideConfiguration(settings.options())
            .returnConsumedCapacity(settings.driver().capacity())
            .build();
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
  public BatchGetItemResponse read(BatchGetItemResponse answer) {
    return answer;
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
