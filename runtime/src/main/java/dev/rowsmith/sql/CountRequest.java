package dev.rowsmith.sql;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Count;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A count of the records of a query or a scan, all at once.
 *
 * @param <R> the record
 */
final class CountRequest<R> extends Request<R, Count> {

  CountRequest(RecordRows<R> records, String operation, BoundSql statement) {
    super(records, operation, statement);
  }

  @Override
  Count read(PreparedStatement executed) throws SQLException {
    ResultSet rows = executed.getResultSet();
    rows.next();
    return new Count(rows.getLong(1), null);
  }

  @Override
  @Nullable Key key() {
    return null;
  }
}
