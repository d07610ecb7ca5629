package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.RetryPolicy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Asks the server for an answer. */
record Ping(OperationContext context) implements Work<Boolean> {

  /** In one attempt: whether it answers now is what is asked. */
  @Override
  public RetryPolicy retries(RetryPolicy usual) {
    return RetryPolicy.none();
  }

  @Override
  public Boolean on(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT 1")) {
      return statement.execute();
    }
  }
}
