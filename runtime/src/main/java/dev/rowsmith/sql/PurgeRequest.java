package dev.rowsmith.sql;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Repeating;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Deletes some of the records that are expired, and tells how many.
 *
 * @param <R> the record
 */
final class PurgeRequest<R> extends Request<R, Integer> {

  private final int atMost;

  PurgeRequest(RecordRows<R> records, BoundSql statement, int atMost) {
    super(records, "purgeExpired", statement);
    this.atMost = atMost;
  }

  @Override
  void bind(BoundSql sql, ParameterWriter writer) throws SQLException {
    super.bind(sql, writer);
    writer.number(atMost);
  }

  @Override
  Integer read(PreparedStatement executed) throws SQLException {
    return executed.getUpdateCount();
  }

  @Override
  public Repeating repeating() {
    return Repeating.SAME;
  }

  @Override
  @Nullable Key key() {
    return null;
  }
}
