package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Changes attributes of a record that is there, and brings the record as it was or is then. */
final class UpdateExchange<R> implements WriteExchange<UpdateItemResponse, R> {

  private final StoredRecords<R> records;
  private final Update update;
  private final UpdateItemRequest request;
  private final List<SumRange> ranges;

  /**
   * @param ranges what the sums of the request's additions must keep to
   */
  UpdateExchange(
      StoredRecords<R> records, Update update, UpdateItemRequest request, List<SumRange> ranges) {
    this.records = records;
    this.update = update;
    this.request = request;
    this.ranges = ranges;
  }

  @Override
  public UpdateItemResponse send(DynamoDbClient client) {
    return client.updateItem(request);
  }

  @Override
  public CompletableFuture<UpdateItemResponse> send(DynamoDbAsyncClient client) {
    return client.updateItem(request);
  }

  @Override
  public RuntimeException told(RuntimeException failure) {
    return ErrorCodes.saysItemIsTooLarge(failure)
        ? records.tooLarge(context(), update.changes(), failure)
        : failure;
  }

  @Override
  public WriteResult<R> read(UpdateItemResponse answer) {
    return new WriteResult<>(
        Outcome.APPLIED, records.read(update.image().operation(), answer.attributes()));
  }

  @Override
  public WriteResult<R> refused(ConditionalCheckFailedException refusal) {
    // The request's condition is the caller's and the ranges'; the caller's goes first.
    if (refusal.hasItem() && records.fulfils(update.condition(), refusal.item())) {
      for (SumRange range : ranges) {
        if (range.isLeftBy(refusal.item())) {
          throw new BackendException(
              context(),
              Category.REFUSED,
              "the sum in "
                  + range.attribute().component()
                  + " would be outside the range of its type; nothing was written.",
              refusal);
        }
      }
    }
    return records.refusal(update.image().operation(), refusal);
  }

  @Override
  public List<@Nullable String> expressions() {
    return Arrays.asList(request.updateExpression(), request.conditionExpression());
  }

  @Override
  public Repeating repeating() {
    return update.repeating();
  }

  @Override
  public TransactWriteItem part() {
    return TransactWriteItem.builder()
        .update(
            part ->
                part.tableName(request.tableName())
                    .key(request.key())
                    .updateExpression(request.updateExpression())
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
    return records.context(update.image().operation(), update.key());
  }
}
