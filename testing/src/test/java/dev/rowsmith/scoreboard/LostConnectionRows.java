package dev.rowsmith.scoreboard;

import dev.rowsmith.TransactionWrite;
import dev.rowsmith.faults.Account;
import dev.rowsmith.faults.AccountDao;
import dev.rowsmith.faults.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;

/** Connections to PostgreSQL that are ended, cut, silent or all in use, and locks. */
final class LostConnectionRows {

  private static final Account ANN = new Account(1, "Ann", 100);
  private static final Account BOB = new Account(2, "Bob", 100);
  private static final String ENDING =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
          + " WHERE wait_event_type = 'Lock' AND query LIKE '%accounts%'";

  /** A call without an answer for so long will have none. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private LostConnectionRows() {}

  static List<Row> all() {
    return List.of(
        ended(),
        endedUnderAToken(),
        lostCommit(),
        lostCommitUnderAToken(),
        silence(),
        deadlock(),
        pool());
  }

  private static Row ended() {
    return Row.on(
        PostgresSide::new,
        "C1",
        "the server ends the connection in the middle of a transaction",
        Outcome.UNKNOWN,
        "`OutcomeUnknownException`",
        side -> meetingALock(side, Told.task(() -> transact(side)), other -> side.direct(ENDING)),
        LostConnectionRows::endedByJdbc);
  }

  private static Row endedUnderAToken() {
    return Row.on(
        PostgresSide::new,
        "C1",
        "the same, of a transaction under a token",
        Outcome.DONE,
        "success",
        side ->
            meetingALock(
                side,
                Told.task(() -> side.database().transact("token", additions(side))),
                other -> side.direct(ENDING)),
        LostConnectionRows::endedByJdbc);
  }

  private static Observed endedByJdbc(PostgresSide side) throws SQLException, InterruptedException {
    FutureTask<?> task = Told.task(() -> transactByJdbc(side, () -> {}));
    return meetingALock(side, task, other -> side.direct(ENDING));
  }

  private static Row deadlock() {
    return Row.on(
        PostgresSide::new,
        "C5",
        "a deadlock with another transaction",
        Outcome.DONE,
        "success",
        side -> meetingALock(side, Told.task(() -> transact(side)), LostConnectionRows::lockFirst),
        side ->
            meetingALock(
                side,
                Told.task(() -> transactByJdbc(side, () -> {})),
                LostConnectionRows::lockFirst));
  }

  private static void lockFirst(Statement other) throws SQLException {
    other.execute("UPDATE accounts SET balance = balance WHERE id = 1");
  }

  /** Adds one to both accounts. */
  private static void transact(PostgresSide side) {
    side.database().transact(additions(side));
  }

  private static List<TransactionWrite> additions(PostgresSide side) {
    AccountDao accounts = side.accounts();
    return List.of(
        accounts.updating(1, set -> set.addBalance(1)),
        accounts.updating(2, set -> set.addBalance(1)));
  }

  private static void transactByJdbc(PostgresSide side, Runnable beforeCommit) throws SQLException {
    try (Connection connection = side.connection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement update =
          connection.prepareStatement("UPDATE accounts SET balance = balance + 1 WHERE id = ?")) {
        for (int id = 1; id <= 2; id++) {
          update.setInt(1, id);
          update.executeUpdate();
        }
        beforeCommit.run();
        connection.commit();
      } catch (SQLException e) {
        rollback(connection, e);
        throw e;
      }
    }
  }

  private static void rollback(Connection connection, SQLException e) {
    try {
      connection.rollback();
    } catch (SQLException second) {
      e.addSuppressed(second);
    }
  }

  /** What befalls a transaction while another has a lock on the second account. */
  private interface Befalling {
    void on(Statement other) throws SQLException;
  }

  private static Observed meetingALock(PostgresSide side, FutureTask<?> task, Befalling befalling)
      throws SQLException, InterruptedException {
    store(side);
    try (Connection other = side.direct();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      // Who waits for less is the one who looks for a deadlock, and gives way: not this one.
      statement.execute("SET LOCAL deadlock_timeout = '2min'");
      statement.execute("UPDATE accounts SET balance = balance WHERE id = 2");
      Told.start(task);
      side.awaitLock(task);
      befalling.on(statement);
      other.commit();
    }
    return side.write(Told.of(task), added(side));
  }

  private static void store(PostgresSide side) {
    side.accounts().putRecords(List.of(ANN, BOB));
  }

  private static long added(PostgresSide side) throws SQLException {
    return side.number("SELECT sum(balance) - 200 FROM accounts") / 2;
  }

  private static Row lostCommit() {
    return Row.on(
        PostgresSide::new,
        "C2",
        "the answer to a commit is lost",
        Outcome.UNKNOWN,
        "`OutcomeUnknownException`",
        side -> {
          store(side);
          side.proxy().next(Fault.ANSWER_LOST);
          return side.write(Told.of(() -> transact(side)), added(side));
        },
        LostConnectionRows::losingACommitByJdbc);
  }

  private static Row lostCommitUnderAToken() {
    return Row.on(
        PostgresSide::new,
        "C2",
        "the same, of a transaction under a token",
        Outcome.DONE,
        "success",
        side -> {
          store(side);
          // So that the table of tokens is there.
          side.database().transact("warm-up", List.of(side.accounts().deleting(3)));
          side.proxy().next(Fault.ANSWER_LOST);
          Told told = Told.of(() -> side.database().transact("token", additions(side)));
          return side.write(told, added(side));
        },
        LostConnectionRows::losingACommitByJdbc);
  }

  private static Observed losingACommitByJdbc(PostgresSide side)
      throws SQLException, InterruptedException {
    store(side);
    Told told = Told.of(() -> transactByJdbc(side, () -> side.proxy().next(Fault.ANSWER_LOST)));
    return side.write(told, added(side));
  }

  private static Row silence() {
    return Row.on(
        PostgresSide::hasty,
        "C3",
        "the server is silent; the driver has no `socketTimeout`",
        Outcome.NOT_ANSWERED,
        "`BackendException` UNREACHABLE",
        side -> {
          side.proxy().always(Fault.SILENCE);
          return side.read(Told.of(() -> side.accounts().getRecord(1)), false);
        },
        side -> {
          Connection connection = side.connection();
          side.proxy().always(Fault.SILENCE);
          Told told =
              Told.of(
                  PATIENCE,
                  () -> {
                    try (Statement statement = connection.createStatement()) {
                      statement.setQueryTimeout(1);
                      statement.executeQuery("SELECT * FROM accounts WHERE id = 1").next();
                    }
                  });
          return side.read(told.with("in spite of a query timeout"), false);
        });
  }

  private static Row pool() {
    return Row.on(
        PostgresSide::hasty,
        "C8",
        "the pool has no connection left",
        Outcome.NOT_ANSWERED,
        "`BackendException` OVERLOAD",
        side -> {
          try (Connection held = side.connection()) {
            return side.read(Told.of(() -> side.accounts().getRecord(1)), held.isClosed());
          }
        },
        side -> {
          try (Connection held = side.connection()) {
            return side.read(Told.of(() -> side.insert(ANN)), held.isClosed());
          }
        });
  }
}
