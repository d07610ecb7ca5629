package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Predicate;
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
    boolean bare = item.isEmpty() && condition == null;
    return table().writes().deletion(key(), bare ? null : UniqueRecords.all(condition, asRead));
  }

  @Override
  protected UniqueValues after(UniqueValues before) {
    return UniqueValues.NONE;
  }
}
