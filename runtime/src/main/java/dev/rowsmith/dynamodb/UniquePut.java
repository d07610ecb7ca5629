package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.Predicate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores a whole record with its unique values.
 *
 * @param <R> the record
 */
final class UniquePut<R> extends UniqueWrite<R> {

  private final R record;
  private final Function<@Nullable Predicate, WriteExchange<?, R>> write;

  /**
   * @param reads whether a record that stands there may have other values
   * @param write makes the write, on a condition that may be missing
   */
  UniquePut(
      UniqueRecords<R> table,
      String operation,
      R record,
      boolean reads,
      Function<@Nullable Predicate, WriteExchange<?, R>> write) {
    super(table, operation, table.stored(record), reads);
    this.record = record;
    this.write = write;
  }

  @Override
  protected WriteExchange<?, R> write(
      @Nullable Predicate asRead, Map<String, AttributeValue> item) {
    return write.apply(asRead);
  }

  @Override
  protected UniqueValues after(UniqueValues before) {
    return table().values(record);
  }
}
