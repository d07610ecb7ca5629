package dev.rowsmith.sql;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Fulfilment;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.WriteResult.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Wants a condition of a record that is not written, and keeps others from writing it until the
 * transaction ends.
 *
 * @param <R> the record
 */
final class CheckRequest<R> extends WriteRequest<R> {

  private final Key key;

  CheckRequest(RecordRows<R> records, BoundSql statement, Key key, Predicate condition) {
    super(records, "checking", statement, otherwise(condition));
    this.key = key;
  }

  private static Outcome otherwise(Predicate condition) {
    return Fulfilment.ofAbsentRecord(condition) ? Outcome.APPLIED : Outcome.ABSENT;
  }

  @Override
  BoundSql guarded(SqlTexts texts) {
    return otherwise() == Outcome.APPLIED
        ? statement()
            .within(texts, "SELECT 1 / (1 - count(*)) FROM (", ") AS stood (holds) WHERE NOT holds")
        : statement().within(texts, "SELECT 1 / count(*) FROM (", ") AS stood (holds) WHERE holds");
  }

  @Override
  @Nullable R applied(@Nullable RowReader row) {
    return null;
  }

  @Override
  public Repeating repeating() {
    return Repeating.READ;
  }

  @Override
  Key key() {
    return key;
  }
}
