package dev.rowsmith.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.PartialBatchException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.RowsmithException;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** What goes wrong on a PostgreSQL that answers. */
@RowsmithTest(Backend.POSTGRES)
@Timeout(300) // a hang must fail the test
class PostgresFaultsTest {

  private static final Account ANN = new Account(1, "Ann", 100);

  private Database database;
  private HikariDataSource source;
  private AccountDao accounts;

  @BeforeEach
  void createTable(Database fresh, DataSource pool) {
    database = fresh;
    source = (HikariDataSource) pool;
    accounts = new AccountDao(database);
    accounts.createTable();
    accounts.putRecords(List.of(ANN, new Account(2, "Bob", 100)));
  }

  @TestTemplate
  void endedConnectionIsReplacedByAnother() throws SQLException {
    for (int times = 0; times < 3; times++) {
      execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where query like '%accounts%'"
              + " and pid <> pg_backend_pid()");
      assertThat(accounts.getRecord(1)).isEqualTo(ANN);
      database.transact(accounts.updating(2, set -> set.addBalance(1)));
    }
    assertThat(accounts.getRecord(2).balance()).isEqualTo(103);
  }

  @TestTemplate
  void deadlockIsRepeatedAndCountedOnce() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Duration patience = Duration.ofMinutes(5);
    Database patient =
        PostgresDatabase.builder()
            .dataSource(source)
            .timeout(patience)
            .retries(RetryPolicy.standard().deadline(patience))
            .build();
    AccountDao patiently = new AccountDao(patient);
    try (Connection other = source.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      // Who waits for less is the one who looks for a deadlock, and gives way: that is ours.
      statement.execute("set local deadlock_timeout = '10min'");
      statement.execute("update accounts set balance = balance where id = 2");
      Future<?> ours =
          thread.submit(
              () ->
                  patient.transact(
                      patiently.updating(1, set -> set.addBalance(1)),
                      patiently.updating(2, set -> set.addBalance(1))));
      awaitLock();
      statement.execute("update accounts set balance = balance where id = 1");
      other.commit();
      ours.get();
    } finally {
      thread.shutdownNow();
    }
    assertThat(accounts.scan().stream().mapToLong(Account::balance).sum()).isEqualTo(202);
  }

  private static void awaitLock() throws SQLException {
    boolean waiting = false;
    while (!waiting) {
      waiting =
          query(
              "select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query"
                  + " like '%accounts%')");
    }
  }

  @TestTemplate
  void serverThatTakesNoWritesIsToldAndItsConnectionGivenUp() throws SQLException {
    try (HikariDataSource standby = like(source, "-c default_transaction_read_only=on");
        Database readOnly = once(standby)) {
      AccountDao dao = new AccountDao(readOnly);
      assertThat(dao.getRecord(1)).isEqualTo(ANN);
      isTold(Category.UNREACHABLE, "targetServerType=primary", () -> dao.putRecord(ANN));
      assertThat(standby.getHikariPoolMXBean().getActiveConnections()).isZero();
      assertThat(dao.getRecord(1)).isEqualTo(ANN);
    }
  }

  @TestTemplate
  void stoppedStatementIsTold() throws SQLException {
    try (HikariDataSource hasty = like(source, "-c statement_timeout=300");
        Database database = once(hasty);
        Connection other = source.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("update accounts set balance = 7 where id = 1");
      AccountDao dao = new AccountDao(database);
      isTold(Category.UNREACHABLE, "statement_timeout", () -> dao.putRecord(ANN));
      other.rollback();
      assertThat(accounts.putRecord(ANN)).isEqualTo(ANN);
    }
  }

  @TestTemplate
  void exhaustedPoolIsToldWithItsNumbers() throws SQLException {
    try (HikariDataSource small = like(source, "")) {
      small.setMaximumPoolSize(1);
      small.setConnectionTimeout(250);
      try (Database database = once(small);
          Connection held = small.getConnection()) {
        AccountDao dao = new AccountDao(database);
        assertThat(held.isValid(1)).isTrue();
        isTold(Category.OVERLOAD, "(total=1, active=1, idle=0, waiting=0)", () -> dao.getRecord(1));
      }
    }
  }

  @TestTemplate
  void poolThatOpensNoConnectionIsNotFull() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        HikariDataSource empty = like(source, "")) {
      empty.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/postgres");
      empty.setConnectionTimeout(250);
      empty.setInitializationFailTimeout(-1);
      try (Database database = once(empty)) {
        AccountDao dao = new AccountDao(database);
        isTold(Category.UNREACHABLE, "gave no answer in time", () -> dao.getRecord(1));
      }
    }
  }

  @TestTemplate
  void tooManyConnectionsAreTold() throws SQLException {
    execute("create role crowded login connection limit 0");
    try (HikariDataSource crowded = like(source, "")) {
      crowded.setUsername("crowded");
      crowded.setJdbcUrl(crowded.getJdbcUrl().replace("user=postgres&", ""));
      crowded.setConnectionTimeout(1000);
      crowded.setInitializationFailTimeout(-1);
      try (Database database = once(crowded)) {
        AccountDao dao = new AccountDao(database);
        isTold(Category.OVERLOAD, "53300", () -> dao.getRecord(1));
      }
    } finally {
      execute("drop role crowded");
    }
  }

  @TestTemplate
  void serverWithoutRoomIsTold() throws SQLException {
    String body =
        "begin raise exception using errcode = '%s', message = 'could not extend Ann'; end";
    for (String state : List.of("53100", "53200")) {
      String raise = "create or replace function fill() returns trigger language plpgsql as $$ ";
      change(raise + body.formatted(state) + " $$");
      change(
          "create trigger no_room before insert or update or delete on accounts execute function fill()");
      isTold(Category.OVERLOAD, state, () -> accounts.createRecord(3, "Ann", 1));
      isTold(Category.OVERLOAD, state, () -> accounts.updateRecord(1, set -> set.addBalance(1)));
      isTold(Category.OVERLOAD, "disk and memory", () -> accounts.deleteRecord(1));
      assertThatThrownBy(() -> accounts.putRecords(List.of(ANN)))
          .isInstanceOf(PartialBatchException.class)
          .cause()
          .isInstanceOf(BackendException.class)
          .hasMessageContaining(state);
      isTold(
          Category.OVERLOAD, state, () -> accounts.loadRecords(List.of(new Account(3, "Ann", 1))));
      isTold(Category.OVERLOAD, state, () -> database.transact(accounts.deleting(1)));
      change("drop trigger no_room on accounts");
    }
    assertThat(accounts.getRecords(List.of(1, 2, 3))).hasSize(2).contains(ANN);
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @TestTemplate
  void transactionThatWaitsTooLongForItsCallerIsTold() throws SQLException {
    try (HikariDataSource hasty = like(source, "-c idle_in_transaction_session_timeout=100");
        PostgresDatabase database = (PostgresDatabase) once(hasty);
        Stream<Account> rows =
            database
                .select(
                    accounts.whole(),
                    "SELECT n AS id, 'x' AS owner, CAST(pg_backend_pid() AS bigint) AS balance"
                        + " FROM generate_series(1, 3000) AS n")
                .stream()) {
      Iterator<Account> each = rows.iterator();
      long session = each.next().balance();
      while (query("select exists (select from pg_stat_activity where pid = " + session + ")")) {
        Thread.onSpinWait();
      }
      isTold(
          Category.FAILED,
          "idle_in_transaction_session_timeout",
          () -> each.forEachRemaining(account -> assertThat(account.owner()).isEqualTo("x")));
    }
  }

  @TestTemplate
  void uniqueIndexOfSomebodyElseIsNoKey() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create unique index mine on accounts (owner)");
    }
    Account second = new Account(3, "Ann", 1);
    isTold(Category.REFUSED, "23505", () -> accounts.createRecord(second));
    isTold(Category.REFUSED, "23505", () -> accounts.loadRecords(List.of(second)));
    isTold(
        Category.REFUSED,
        "23505",
        () -> database.transact(accounts.updating(2, set -> set.owner("Ann"))));
    assertThatThrownBy(() -> accounts.loadRecords(List.of(ANN)))
        .isInstanceOf(RecordAlreadyExistsException.class);
    assertThat(accounts.scan().count()).isEqualTo(2);
  }

  @TestTemplate
  void failuresLeakNoConnection() {
    for (int times = 0; times < 20; times++) {
      fails(() -> accounts.createRecord(ANN));
      fails(() -> accounts.getRecord(99));
      fails(() -> accounts.updateRecord(99, set -> set.owner("Eve")));
      fails(() -> accounts.loadRecords(List.of(ANN)));
      fails(() -> database.transact(accounts.creating(ANN)));
      PostgresDatabase postgres = (PostgresDatabase) database;
      fails(() -> postgres.select(accounts.whole(), "SELECT 1 / 0").list());
      fails(() -> postgres.select(accounts.whole(), "SELECT 1 / 0").stream());
    }
    assertThat(source.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private static void fails(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(RowsmithException.class);
  }

  private static void isTold(Category category, String told, Runnable call) {
    assertThatThrownBy(call::run)
        .hasMessageContaining(told)
        .hasMessageNotContaining("Ann")
        .asInstanceOf(type(BackendException.class))
        .satisfies(e -> assertThat(e.category()).isEqualTo(category));
  }

  private static Database once(DataSource dataSource) {
    return PostgresDatabase.builder().dataSource(dataSource).retries(RetryPolicy.none()).build();
  }

  /** Another pool on the same schema, whose sessions have a setting. */
  private static HikariDataSource like(HikariDataSource pool, String setting) {
    HikariDataSource like = new HikariDataSource();
    like.setJdbcUrl(pool.getJdbcUrl());
    like.setMaximumPoolSize(2);
    like.setMinimumIdle(0);
    like.addDataSourceProperty("options", setting);
    return like;
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean query(String sql) throws SQLException {
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
