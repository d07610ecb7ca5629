package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes a record and its unique values, and brings it as it was or as it then is.
 *
 * @param <R> the record
 */
final class UniqueUpdate<R> extends UniqueWrite<R> {

  private final Update update;

  UniqueUpdate(UniqueRecords<R> table, Update update) {
    super(table, update.image().operation(), update.key(), true);
    this.update = update;
  }

  @Override
  protected WriteExchange<?, R> write(
      @Nullable Predicate asRead, Map<String, AttributeValue> item) {
    Predicate wanted = Objects.requireNonNull(UniqueRecords.all(update.condition(), asRead));
    return table().writes().updating(update.onlyIf(wanted), bringsOld() ? item : Map.of());
  }

  @Override
  protected UniqueValues after(UniqueValues before) {
    return before.changedBy(update.changes());
  }

  /** A transaction does not tell the record: it is as it was read, or is read once more. */
  @Override
  protected Plan<WriteResult<R>> applied() {
    String operation = update.image().operation();
    if (bringsOld()) {
      return Plan.of(
          new WriteResult<>(Outcome.APPLIED, table().records().read(operation, standing())));
    }
    // Also where it has expired by this very update.
    return reading()
        .then(
            item ->
                item.isEmpty()
                    ? new WriteResult<R>(Outcome.ABSENT, null)
                    : new WriteResult<>(Outcome.APPLIED, table().records().read(operation, item)));
  }

  @Override
  protected boolean bringsOld() {
    return update.image() == Update.Image.OLD;
  }
}
