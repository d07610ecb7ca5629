package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
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
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Deletes a record, and tells by the old one, which the answer brings, whether it was there. */
final class DeleteExchange<R> implements WriteExchange<DeleteItemResponse, R> {

  private static final String OPERATION = "deleteRecord";

  private final StoredRecords<R> records;
  private final Key key;
  private final DeleteItemRequest request;

  DeleteExchange(StoredRecords<R> records, Key key, DeleteItemRequest request) {
    this.records = records;
    this.key = key;
    this.request = request;
  }

  @Override
  public DeleteItemResponse send(DynamoDbClient client) {
    return client.deleteItem(request);
  }

  @Override
  public CompletableFuture<DeleteItemResponse> send(DynamoDbAsyncClient client) {
    return client.deleteItem(request);
  }

  @Override
  public WriteResult<R> read(DeleteItemResponse answer) {
    // A condition has judged it already.
    boolean judged = request.conditionExpression() != null;
    boolean stood = answer.hasAttributes() && (judged || !records.isExpired(answer.attributes()));
    return new WriteResult<>(stood ? Outcome.APPLIED : Outcome.ABSENT, null);
  }

  @Override
  public WriteResult<R> refused(ConditionalCheckFailedException refusal) {
    return records.refusal(OPERATION, refusal);
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
        .delete(
            part ->
                part.tableName(request.tableName())
                    .key(request.key())
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
    return records.context(OPERATION, key);
  }
}
