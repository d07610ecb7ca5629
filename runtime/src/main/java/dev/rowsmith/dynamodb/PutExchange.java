package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Stores a record whole, as a new one or in place of another. */
final class PutExchange<R> implements WriteExchange<PutItemResponse, R> {

  private final StoredRecords<R> records;
  private final String operation;
  private final R record;
  private final PutItemRequest request;
  private final boolean changed;

  /**
   * @param record what is stored
   * @param request the request that stores it
   * @param changed whether it reads otherwise once it is stored
   */
  PutExchange(
      StoredRecords<R> records,
      String operation,
      R record,
      PutItemRequest request,
      boolean changed) {
    this.records = records;
    this.operation = operation;
    this.record = record;
    this.request = request;
    this.changed = changed;
  }

  @Override
  public PutItemResponse send(DynamoDbClient client) {
    return client.putItem(request);
  }

  @Override
  public CompletableFuture<PutItemResponse> send(DynamoDbAsyncClient client) {
    return client.putItem(request);
  }

  @Override
  public WriteResult<R> read(PutItemResponse answer) {
    return done();
  }

  @Override
  public WriteResult<R> done() {
    return new WriteResult<>(Outcome.APPLIED, changed ? records.stored(operation, record) : null);
  }

  @Override
  public WriteResult<R> refused(ConditionalCheckFailedException refusal) {
    // A bare create does not ask for the record that stands in its way: that one is there will do.
    return request.returnValuesOnConditionCheckFailure() == null
        ? new WriteResult<>(Outcome.REFUSED, null)
        : records.refusal(operation, refusal);
  }

  @Override
  public List<@Nullable String> expressions() {
    return Collections.singletonList(request.conditionExpression());
  }

  @Override
  public Repeating repeating() {
    return Repeating.SAME;
  }

  @Override
  public TransactWriteItem part() {
    return TransactWriteItem.builder()
        .put(
            part ->
                part.tableName(request.tableName())
                    .item(request.item())
                    .conditionExpression(request.conditionExpression())
                    .expressionAttributeNames(
                        WriteExchange.given(request.expressionAttributeNames()))
                    .expressionAttributeValues(
                        WriteExchange.given(request.expressionAttributeValues()))
                    .returnValuesOnConditionCheckFailure(
                        ReturnValuesOnConditionCheckFailure.ALL_OLD))
        .build();
  }

  @Override
  public OperationContext context() {
    return records.contextOf(operation, record);
  }
}
