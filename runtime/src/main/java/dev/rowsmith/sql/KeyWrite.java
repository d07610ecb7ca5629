package dev.rowsmith.sql;

import dev.rowsmith.BackendException;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An update or a deletion of the record of a key.
 *
 * @param <R> the record
 */
final class KeyWrite<R> extends WriteRequest<R> {

  private static final String OUT_OF_RANGE = "22003";

  private final Key key;
  private final @Nullable Update update;

  /**
   * @param update what is changed, or null for a deletion
   */
  KeyWrite(RecordRows<R> records, BoundSql statement, Key key, @Nullable Update update) {
    super(
        records,
        update == null ? "deleteRecord" : update.image().operation(),
        statement,
        Outcome.ABSENT);
    this.key = key;
    this.update = update;
  }

  @Override
  @Nullable R applied(@Nullable RowReader row) {
    return row == null || update == null ? null : records().record(row, operation());
  }

  @Override
  public Repeating repeating() {
    return update == null ? Repeating.SAME : update.repeating();
  }

  @Override
  public boolean keepsUnique() {
    return records().keepsUnique();
  }

  @Override
  Key key() {
    return key;
  }

  /**
   * A value that is taken, or a sum that its attribute's type does not hold. The server does not
   * tell which one it was.
   */
  @Override
  public @Nullable RuntimeException refusal(SQLException failure) {
    if (update == null || !OUT_OF_RANGE.equals(failure.getSQLState())) {
      return records().duplicate(context(), failure);
    }
    StringBuilder sums = new StringBuilder();
    for (Change change : update.changes()) {
      if (change.kind() == Change.Kind.ADD || change.kind() == Change.Kind.SUBTRACT) {
        sums.append(sums.isEmpty() ? "" : " or ").append(change.attribute().component());
      }
    }
    String problem =
        "the sum in " + sums + " would be outside the range of its type; nothing was written.";
    return sums.isEmpty()
        ? null
        : new BackendException(context(), BackendException.Category.REFUSED, problem, failure);
  }
}
