package dev.rowsmith.sql;

import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A write of one record. Its statement answers with the number of rows that it wrote, or with one
 * row that tells whether it was done and then a record, or with no row.
 *
 * @param <R> the record
 */
abstract class WriteRequest<R> extends Request<R, WriteResult<R>> {

  private final Outcome otherwise;

  /**
   * @param otherwise the outcome when the answer has no row and the statement wrote none
   */
  WriteRequest(RecordRows<R> records, String operation, BoundSql statement, Outcome otherwise) {
    super(records, operation, statement);
    this.otherwise = otherwise;
  }

  /** The outcome when the answer has no row and the statement wrote none. */
  final Outcome otherwise() {
    return otherwise;
  }

  @Override
  public Repeating repeating() {
    return Repeating.SAME;
  }

  @Override
  public final WriteResult<R> afterLoss(WriteResult<R> result) {
    return result.repeated();
  }

  /** The statement in a transaction where it does not matter whether it finds a record. */
  final BoundSql unguarded() {
    return statement().writeAlone();
  }

  /**
   * The statement in a transaction that is to fail where this is not done: it divides by zero.
   *
   * @param texts makes its text
   */
  BoundSql guarded(SqlTexts texts) {
    return otherwise == Outcome.APPLIED
        ? unguarded()
        : unguarded()
            .within(texts, "WITH written AS (", " RETURNING 1) SELECT 1 / count(*) FROM written");
  }

  /** The record that an applied write tells, read from the row where it is in there. */
  abstract @Nullable R applied(@Nullable RowReader row);

  @Override
  final WriteResult<R> read(PreparedStatement executed) throws SQLException {
    ResultSet rows = executed.getResultSet();
    if (rows == null) {
      return executed.getUpdateCount() > 0
          ? new WriteResult<>(Outcome.APPLIED, applied(null))
          : untold();
    }
    if (!rows.next()) {
      return untold();
    }
    RowReader row = records().reader(rows, 1);
    if (rows.getBoolean(1)) {
      return new WriteResult<>(Outcome.APPLIED, applied(row));
    }
    return records().isExpired(row)
        ? new WriteResult<>(Outcome.ABSENT, null)
        : new WriteResult<>(Outcome.REFUSED, stood(row));
  }

  private WriteResult<R> untold() {
    return new WriteResult<>(otherwise, otherwise == Outcome.APPLIED ? applied(null) : null);
  }

  private @Nullable R stood(RowReader row) {
    try {
      return records().record(row, operation());
    } catch (UnreadableRecordException e) {
      // The refusal is what the caller must hear of.
      return null;
    }
  }
}
