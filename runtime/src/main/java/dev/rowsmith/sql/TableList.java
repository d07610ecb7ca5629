package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the names of the tables in a database schema that begin with a prefix, sorted.
 *
 * @param schemaName the database schema, or null for the connection's own
 */
record TableList(OperationContext context, @Nullable String schemaName, String prefix)
    implements Work<List<String>> {

  private static final String TABLES =
      """
      SELECT c.relname FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = coalesce(CAST(? AS name), current_schema())
        AND c.relkind IN ('r', 'p') AND right(CAST(c.relname AS text), 8) <> ':changes' AND starts_with(CAST(c.relname AS text), ?)
      ORDER BY c.relname""";

  @Override
  public List<String> on(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
      statement.setString(1, schemaName);
      statement.setString(2, prefix);
      List<String> names = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      return names;
    }
  }
}
