package dev.rowsmith.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns the writes of a transaction into one text, which the server gets in one round trip
 * (semantics.md 2.2). A write that is not done fails by a division by zero, and so all are undone.
 *
 * <pre>{@code
 * BEGIN; WITH written AS (INSERT … RETURNING 1) SELECT 1 / count(*) FROM written; UPDATE …; COMMIT
 * }</pre>
 */
final class TransactionText {

  /**
   * A write was not done; a unique value was had, which another of the writes may give up; a sum
   * was outside its type.
   */
  private static final Set<String> UNDONE = Set.of("22012", "23505", "22003");

  private final SqlTexts texts;
  private final List<WriteRequest<?>> writes = new ArrayList<>();
  private final List<BoundSql> statements = new ArrayList<>();
  private boolean checks;

  /**
   * @param texts makes the text of its writes
   */
  TransactionText(SqlTexts texts) {
    this.texts = texts;
  }

  /**
   * Adds a write.
   *
   * @param required whether nothing is to be done where it is not
   */
  void add(WriteRequest<?> write, boolean required) {
    writes.add(write);
    statements.add(required ? write.guarded(texts) : write.unguarded());
    checks |= write instanceof CheckRequest;
  }

  /** Whether it was done; false where nothing was, for a write that could not be. */
  boolean on(Connection connection) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(sql())) {
      ParameterWriter writer = new ParameterWriter(prepared);
      for (int i = 0; i < writes.size(); i++) {
        writes.get(i).bind(statements.get(i), writer);
      }
      prepared.execute();
      return true;
    } catch (SQLException e) {
      rollBack(connection, e);
      if (UNDONE.contains(String.valueOf(e.getSQLState()))) {
        return false;
      }
      throw e;
    }
  }

  private String sql() {
    // No lock can be had on a record that is absent, so what is only checked is serializable.
    List<Object> pieces = new ArrayList<>(2 * statements.size() + 2);
    pieces.add(checks ? "BEGIN ISOLATION LEVEL SERIALIZABLE" : "BEGIN");
    for (BoundSql statement : statements) {
      pieces.add("; ");
      pieces.add(statement.sql());
    }
    pieces.add("; COMMIT");
    return texts.of(pieces).sql();
  }

  /** The driver does not know of a transaction that a text began. */
  private static void rollBack(Connection connection, SQLException failure) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }
}
