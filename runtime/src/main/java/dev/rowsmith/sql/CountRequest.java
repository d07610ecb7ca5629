package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.ReadSpec;
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

  private final @Nullable String index;

  CountRequest(RecordRows<R> records, ReadSpec spec, BoundSql statement) {
    super(records, spec.operation(), statement);
    this.index = spec.indexName();
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

  @Override
  public OperationContext context() {
    return super.context().onIndex(index);
  }
}
