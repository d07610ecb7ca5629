package dev.rowsmith.sql;

import dev.rowsmith.Attempted;
import dev.rowsmith.Attempts;
import dev.rowsmith.BackendException;
import dev.rowsmith.BlockingAttempts;
import dev.rowsmith.FaultException;
import dev.rowsmith.Observation;
import dev.rowsmith.OperationListener;
import dev.rowsmith.RetryPolicy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Takes a connection, lets work be done on it and gives it back; the one place where a failure of
 * JDBC becomes an exception of ours.
 */
final class Connector {

  /**
   * Once a table was altered, each connection of a pool may have a plan of how it was. Nothing is
   * done by it, and the connection has it once, so this is no attempt.
   */
  private static final int MOST_STALE_PLANS = 100;

  /** As OpenTelemetry names the server. */
  private static final String SYSTEM = "postgresql";

  private final DataSource dataSource;
  private final int timeoutMillis;
  private final RetryPolicy retries;
  private final @Nullable OperationListener listener;
  private final @Nullable Executor executor;
  private volatile boolean encodingKnown;

  /**
   * @param timeout how long the server may leave a statement without an answer
   * @param retries how work is repeated whose failure passes
   * @param listener who is told of it, or null
   * @param executor does work for which no caller waits, or null where there is none
   */
  Connector(
      DataSource dataSource,
      Duration timeout,
      RetryPolicy retries,
      @Nullable OperationListener listener,
      @Nullable Executor executor) {
    this.executor = executor;
    this.dataSource = dataSource;
    this.retries = retries;
    this.listener = listener;
    this.timeoutMillis = (int) Math.min(Integer.MAX_VALUE, Math.max(1, timeout.toMillis()));
  }

  /**
   * Does the work and waits for it, once more where its failure passes.
   *
   * @throws dev.rowsmith.RowsmithException when it fails
   */
  <T extends @Nullable Object> T run(Work<T> work) {
    return new Doing<>(work).run();
  }

  /** As {@link #run(Work)}, in a thread of the executor, which waits for no repetition. */
  <T extends @Nullable Object> CompletableFuture<T> start(Work<T> work) {
    return new Started<>(work, Objects.requireNonNull(executor, "executor")).begin();
  }

  private <T extends @Nullable Object> T attempt(Work<T> work) throws FaultException {
    int stalePlans = 0;
    while (true) {
      boolean connected = false;
      try {
        Connection connection = connection();
        connected = true;
        return on(connection, work);
      } catch (SQLException e) {
        RuntimeException refusal = work.refusal(e);
        if (refusal != null) {
          throw refusal;
        }
        if (!Failures.isStalePlan(e) || stalePlans++ >= MOST_STALE_PLANS) {
          boolean perhapsDone = connected && work.mayBeDone();
          throw new FaultException(Failures.fault(work.context(), e, perhapsDone));
        }
      }
    }
  }

  /**
   * Begins a read that keeps its connection until it is closed.
   *
   * @throws dev.rowsmith.RowsmithException when it cannot be begun
   */
  <T> T keep(Beginning<T> beginning) {
    return new Keeping<>(beginning).run();
  }

  private <T> T begun(Beginning<T> beginning) throws SQLException {
    Session session = new Session(connection(), timeoutMillis);
    try {
      return beginning.on(session);
    } catch (SQLException | RuntimeException e) {
      session.rollBack();
      throw e;
    }
  }

  /** Begins what keeps its connection. */
  interface Beginning<T> extends Attempted<T> {
    T on(Session session) throws SQLException;
  }

  private <T extends @Nullable Object> T on(Connection connection, Work<T> work)
      throws SQLException {
    try (Session session = new Session(connection, timeoutMillis)) {
      if (!encodingKnown) {
        checkEncoding(session.connection(), work);
      }
      return work(session, work);
    } catch (SqlFailure e) {
      throw e.failure();
    }
  }

  private static <T extends @Nullable Object> T work(Session session, Work<T> work)
      throws SQLException {
    try {
      return work.on(session.connection());
    } catch (SQLException e) {
      if (Failures.isOfNoPrimary(e)) {
        session.abort();
      }
      throw e;
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
    String encoding = encoding(connection);
    if (!encoding.equals("UTF8")) {
      throw Failures.ofEncoding(work.context(), encoding);
    }
    encodingKnown = true;
  }

  /** The server tells it where a connection begins, but a proxy may keep that to itself. */
  private static String encoding(Connection connection) throws SQLException {
    if (connection.isWrapperFor(PGConnection.class)) {
      String told = connection.unwrap(PGConnection.class).getParameterStatus("server_encoding");
      if (told != null) {
        return told;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("SHOW server_encoding")) {
      answer.next();
      return answer.getString(1);
    }
  }

  /** Work that the caller's thread attempts. */
  private final class Doing<T extends @Nullable Object> extends BlockingAttempts<T> {

    private final Work<T> work;

    Doing(Work<T> work) {
      super(work.retries(retries), work, Observation.begin(listener, SYSTEM));
      this.work = work;
    }

    @Override
    protected T attempt() throws FaultException {
      return Connector.this.attempt(work);
    }
  }

  /** A read that keeps its connection, which the caller's thread tries to begin. */
  private final class Keeping<T> extends BlockingAttempts<T> {

    private final Beginning<T> beginning;

    Keeping(Beginning<T> beginning) {
      super(retries, beginning, Observation.begin(listener, SYSTEM));
      this.beginning = beginning;
    }

    @Override
    protected T attempt() throws FaultException {
      int stalePlans = 0;
      while (true) {
        try {
          return begun(beginning);
        } catch (SQLException e) {
          if (!Failures.isStalePlan(e) || stalePlans++ >= MOST_STALE_PLANS) {
            throw new FaultException(Failures.fault(beginning.context(), e, false));
          }
        }
      }
    }
  }

  /** Work that the executor's threads attempt. */
  private final class Started<T extends @Nullable Object> extends Attempts<T> {

    private final Work<T> work;
    private final Executor threads;

    Started(Work<T> work, Executor threads) {
      super(work.retries(retries), work, Observation.begin(listener, SYSTEM));
      this.work = work;
      this.threads = threads;
    }

    @Override
    protected void attempt() {
      try {
        threads.execute(this::attemptHere);
      } catch (RejectedExecutionException e) {
        endBy(
            new BackendException(
                work.context(),
                BackendException.Category.OVERLOAD,
                "the executor takes no more work. Give it more threads or a longer queue, and do"
                    + " not shut it down before the database is closed.",
                e));
      }
    }

    private void attemptHere() {
      if (isDone()) {
        return;
      }
      try {
        end(Connector.this.attempt(work));
      } catch (FaultException e) {
        failed(e.fault());
      } catch (RuntimeException | Error e) {
        endBy(e);
      }
    }
  }
}
