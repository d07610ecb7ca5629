package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Asks the server for an answer. */
record Ping(OperationContext context) implements Work<Boolean> {

  @Override
  public Boolean on(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT 1")) {
      return statement.execute();
    }
  }
}
