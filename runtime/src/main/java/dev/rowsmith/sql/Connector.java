package dev.rowsmith.sql;

import dev.rowsmith.BackendException;
import dev.rowsmith.OperationContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes a connection, lets work be done on it and gives it back; the one place where a failure of
 * JDBC becomes an exception of ours.
 */
final class Connector {

  /** "Cached plan must not change result type": somebody altered the table. */
  private static final String STALE_PLAN = "0A000";

  private final DataSource dataSource;
  private final int timeoutMillis;
  private volatile boolean encodingKnown;

  Connector(DataSource dataSource, Duration timeout) {
    this.dataSource = dataSource;
    this.timeoutMillis = (int) Math.min(Integer.MAX_VALUE, Math.max(1, timeout.toMillis()));
  }

  /**
   * Does the work and waits for it.
   *
   * @throws dev.rowsmith.RowsmithException when it fails
   */
  <T extends @Nullable Object> T run(Work<T> work) {
    try {
      return attempt(work);
    } catch (SQLException e) {
      if (!STALE_PLAN.equals(e.getSQLState())) {
        throw failure(work, e);
      }
    }
    try {
      // Nothing was done. Not on the same connection, which HikariCP has closed after this state.
      return attempt(work);
    } catch (SQLException e) {
      throw failure(work, e);
    }
  }

  private <T extends @Nullable Object> T attempt(Work<T> work) throws SQLException {
    try (Session session = new Session(connection(), timeoutMillis)) {
      Connection connection = session.connection();
      if (!encodingKnown) {
        checkEncoding(connection, work);
      }
      return work.on(connection);
    } catch (SqlFailure e) {
      throw e.failure();
    }
  }

  private Connection connection() throws SQLException {
    try {
      return dataSource.getConnection();
    } catch (RuntimeException e) {
      // HikariCP throws one of its own where the first connection fails.
      throw new SQLTransientConnectionException(
          "The data source gave no connection.", Failures.state(e), e);
    }
  }

  private void checkEncoding(Connection connection, Work<?> work) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("SHOW server_encoding")) {
      answer.next();
      String encoding = answer.getString(1);
      if (!encoding.equals("UTF8")) {
        throw new BackendException(
            work.context(),
            BackendException.Category.REFUSED,
            "the database's encoding is "
                + encoding
                + ", but texts are ordered as they are in UTF8. Make one with ENCODING 'UTF8'",
            null);
      }
    }
    encodingKnown = true;
  }

  private static RuntimeException failure(Work<?> work, SQLException failure) {
    @Nullable RuntimeException refusal = work.refusal(failure);
    if (refusal != null) {
      return refusal;
    }
    OperationContext context = work.context();
    return Failures.exception(context, failure);
  }
}
