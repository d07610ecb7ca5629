package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Deletes a record with its unique values.
 *
 * @param <R> the record
 */
final class UniqueDeletion<R> extends UniqueWrite<R> {

  private final @Nullable Predicate condition;

  UniqueDeletion(UniqueRecords<R> table, Key key, @Nullable Predicate condition) {
    super(table, "deleteRecord", key, true);
    this.condition = condition;
  }

  @Override
  protected WriteExchange<?, R> write(
      @Nullable Predicate asRead, Map<String, AttributeValue> item) {
    // Where nothing stands there, nothing may stand in the way of a transaction either.
    if (item.isEmpty() && condition == null) {
      return table().writes().deletion(key(), null);
    }
    // What it brings is decided by what was read.
    Predicate wanted = condition == null && !stood() ? table().records().expired() : condition;
    return table().writes().deletion(key(), UniqueRecords.all(wanted, asRead));
  }

  /** An expired record counts as absent. */
  @Override
  protected WriteResult<R> told(WriteResult<R> result) {
    boolean absent = wantsAsRead() && !stood();
    return absent ? new WriteResult<>(Outcome.ABSENT, null) : result;
  }

  @Override
  protected boolean wantsAsRead() {
    return condition == null && !standing().isEmpty();
  }

  @Override
  protected UniqueValues after(UniqueValues before) {
    return UniqueValues.NONE;
  }
}
