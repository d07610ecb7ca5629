package dev.rowsmith.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Keeps all but one of those who make, alter or drop a table waiting, in this process and others.
 *
 * <p>They wait by asking again: who waits within a statement holds a snapshot, and an index that is
 * built concurrently waits for all older snapshots, so the two would wait for each other.
 */
final class TableLock {

  private static final int FIRST_PAUSE_MILLIS = 5;
  private static final int LONGEST_PAUSE_MILLIS = 100;

  private final Connection connection;
  private final String name;

  TableLock(Connection connection, SqlTable table) {
    this.connection = connection;
    this.name = "rowsmith " + table.sql();
  }

  /** Begins a transaction that holds the lock until it ends. */
  void beginTransaction() throws SQLException {
    connection.setAutoCommit(false);
    await("pg_try_advisory_xact_lock");
  }

  /** Takes the lock until {@link #unlock()}, without a transaction. */
  void lock() throws SQLException {
    await("pg_try_advisory_lock");
  }

  void unlock() throws SQLException {
    ask("pg_advisory_unlock");
  }

  private void await(String function) throws SQLException {
    int pause = FIRST_PAUSE_MILLIS;
    while (!ask(function)) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SQLException("Interrupted while waiting for others who work on the table.", e);
      }
      pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }
  }

  private boolean ask(String function) throws SQLException {
    String sql = "SELECT " + function + "(hashtextextended(?, 0))";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
