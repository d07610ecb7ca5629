package dev.rowsmith.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A connection while it is ours: it commits by itself and waits no longer than it may for the
 * server. It is given back as it was taken.
 */
final class Session implements AutoCloseable {

  /** No method reference: it may be wanted by the first operation of a fresh process. */
  private static final class SameThread implements Executor {
    @Override
    public void execute(Runnable command) {
      command.run();
    }
  }

  private final Connection connection;
  private final boolean autoCommit;
  private final int networkTimeout;
  private boolean bounded;

  /**
   * @param timeoutMillis how long one wait for the server may take
   */
  Session(Connection connection, int timeoutMillis) throws SQLException {
    this.connection = connection;
    try {
      autoCommit = connection.getAutoCommit();
      networkTimeout = connection.getNetworkTimeout();
      if (!autoCommit) {
        connection.setAutoCommit(true);
      }
      if (networkTimeout == 0 || networkTimeout > timeoutMillis) {
        timeout(connection, timeoutMillis);
        bounded = true;
      }
    } catch (SQLException e) {
      closeQuietly(e);
      throw e;
    }
  }

  /** Sets how long a connection waits for the server; 0 is for ever. */
  static void timeout(Connection connection, int millis) throws SQLException {
    connection.setNetworkTimeout(new SameThread(), millis);
  }

  Connection connection() {
    return connection;
  }

  /** Ends a transaction that only read, and gives the connection back. */
  void rollBack() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      closeQuietly(e);
      return;
    }
    close();
  }

  /** Ends the connection, so that a pool does not hand it out again. */
  void abort() throws SQLException {
    connection.abort(new SameThread());
  }

  @Override
  public void close() {
    SQLException failure = null;
    try {
      if (bounded) {
        timeout(connection, networkTimeout);
      }
      if (connection.getAutoCommit() != autoCommit) {
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      failure = e;
    }
    closeQuietly(failure);
  }

  /** What the work brought stands, whatever becomes of the connection behind it. */
  private void closeQuietly(@Nullable SQLException earlier) {
    try {
      connection.close();
    } catch (SQLException e) {
      if (earlier != null) {
        earlier.addSuppressed(e);
      }
    }
  }
}
