package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work on the table itself.
 *
 * @param <T> what it brings
 */
record TableWork<T>(OperationContext context, Body<T> body) implements Work<T> {

  /** What is done. */
  interface Body<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public T on(Connection connection) throws SQLException {
    return body.on(connection);
  }
}
