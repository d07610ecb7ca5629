package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Changes attributes of a record that is there, and brings the record as it is then. */
final class UpdateExchange<R> extends Exchange<UpdateItemResponse, WriteResult<R>> {

  private static final String OPERATION = "updateRecord";

  private final StoredRecords<R> records;
  private final Key key;
  private final UpdateItemRequest request;
  private final @Nullable Predicate condition;
  private final List<SumRange> ranges;
  private final Repeating repeating;

  /**
   * @param condition what the caller wants of the record, or null
   * @param ranges what the sums of the request's additions must keep to
   * @param repeating what it would mean to make the changes once more
   */
  UpdateExchange(
      StoredRecords<R> records,
      Key key,
      UpdateItemRequest request,
      @Nullable Predicate condition,
      List<SumRange> ranges,
      Repeating repeating) {
    this.records = records;
    this.key = key;
    this.request = request;
    this.condition = condition;
    this.ranges = ranges;
    this.repeating = repeating;
  }

  @Override
  UpdateItemResponse send(DynamoDbClient client) {
    return client.updateItem(request);
  }

  @Override
  WriteResult<R> read(UpdateItemResponse answer) {
    return new WriteResult<>(Outcome.APPLIED, records.read(OPERATION, answer.attributes()));
  }

  @Override
  WriteResult<R> refused(ConditionalCheckFailedException refusal) {
    // The request's condition is the caller's and the ranges'; the caller's goes first.
    if (refusal.hasItem() && records.fulfils(condition, refusal.item())) {
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
    return records.refusal(OPERATION, refusal);
  }

  @Override
  Repeating repeating() {
    return repeating;
  }

  @Override
  WriteResult<R> afterLoss(WriteResult<R> result) {
    return result.repeated();
  }

  @Override
  OperationContext context() {
    return records.context(OPERATION, key);
  }
}
