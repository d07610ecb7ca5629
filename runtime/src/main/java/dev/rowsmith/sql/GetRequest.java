package dev.rowsmith.sql;

import dev.rowsmith.codec.Key;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A read of the record of a key.
 *
 * @param <R> the record
 */
final class GetRequest<R> extends Request<R, @Nullable R> {

  private final @Nullable Key key;

  GetRequest(RecordRows<R> records, String operation, BoundSql statement, @Nullable Key key) {
    super(records, operation, statement);
    this.key = key;
  }

  @Override
  @SuppressWarnings("NullAway") // it tells @Nullable as a type argument only from JDK 22 on
  @Nullable R read(PreparedStatement executed) throws SQLException {
    ResultSet rows = executed.getResultSet();
    if (!rows.next()) {
      return null;
    }
    RowReader row = records().reader(rows, 0);
    return records().isExpired(row) ? null : records().record(row, operation());
  }

  @Override
  public int recordsRead(@Nullable R result) {
    return result == null ? 0 : 1;
  }

  @Override
  @Nullable Key key() {
    return key;
  }
}
