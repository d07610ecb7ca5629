package dev.rowsmith.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** Behind PgBouncer in transaction mode, each transaction gets another session. */
@RowsmithTest(Backend.POSTGRES)
@Timeout(300) // a hang must fail the test
class TransactionPoolerTest {

  private static final Account ANN = new Account(1, "Ann", 100);

  private TransactionPooler pooler;
  private HikariDataSource pool;
  private PostgresDatabase database;
  private AccountDao accounts;

  @BeforeEach
  void connect(DataSource fresh) throws IOException, SQLException {
    String url = EmbeddedServers.postgres().jdbcUrl();
    URI server = URI.create(url.substring("jdbc:".length()));
    pooler = new TransactionPooler(server.getHost(), server.getPort());
    pool = new HikariDataSource();
    pool.setJdbcUrl(
        url.replace(":" + server.getPort() + "/", ":" + pooler.port() + "/")
            + "&prepareThreshold=0&sslmode=disable");
    pool.setMaximumPoolSize(3);
    try (Connection connection = fresh.getConnection()) {
      String schema = connection.getSchema();
      database = PostgresDatabase.builder().dataSource(pool).schema(schema).build();
    }
    accounts = new AccountDao(database);
  }

  @AfterEach
  void close() throws IOException {
    pool.close();
    pooler.close();
  }

  @TestTemplate
  void eachTransactionGetsAnotherSession() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      assertThat(session(connection)).isNotEqualTo(session(connection));
      connection.setAutoCommit(false);
      assertThat(session(connection)).isEqualTo(session(connection));
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static int session(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT pg_backend_pid()")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @TestTemplate
  void oneOfManyThreadsMakesTheTable() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> makers =
          IntStream.range(0, 3)
              .<Future<?>>mapToObj(each -> threads.submit(accounts::createTable))
              .toList();
      for (Future<?> maker : makers) {
        maker.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(accounts.verifyTable()).isEmpty();
    accounts.dropTable();
    assertThat(accounts.tableExists()).isFalse();
  }

  @TestTemplate
  void everyOperationIsDone() {
    accounts.createTable();
    // The driver prepares what it has seen five times, unless it is told not to.
    for (int times = 0; times < 7; times++) {
      accounts.createRecord(ANN);
      assertThatThrownBy(() -> accounts.createRecord(ANN))
          .isInstanceOf(RecordAlreadyExistsException.class);
      assertThat(accounts.updateRecord(1, set -> set.addBalance(1)).balance()).isEqualTo(101);
      accounts.putRecords(List.of(new Account(2, "Bob", 5), new Account(3, "Cid", 5)));
      assertThat(accounts.getRecords(List.of(3, 2, 9))).hasSize(2);
      assertThat(accounts.scan().filter(AccountTable.OWNER.beginsWith("B")).count()).isEqualTo(1);
      accounts.deleteRecords(List.of(1, 2, 3));
      assertThat(accounts.scan().list()).isEmpty();
    }
  }

  @TestTemplate
  void transactionsAreDoneWholeAndOnce() {
    accounts.createTable();
    accounts.createRecord(ANN);
    for (int times = 0; times < 3; times++) {
      database.transact(
          "token", List.of(accounts.updating(1, set -> set.addBalance(1)), accounts.deleting(9)));
      assertThatThrownBy(
              () ->
                  database.transact(
                      accounts.creating(new Account(2, "Bob", 1)),
                      accounts.checking(1, AccountTable.BALANCE.lessThan(0L))))
          .isInstanceOf(TransactionCanceledException.class);
    }
    assertThat(accounts.scan().list()).containsExactly(new Account(1, "Ann", 101));
  }

  @TestTemplate
  void loadsAndStreamsKeepTheirSession() {
    accounts.createTable();
    accounts.loadRecords(
        IntStream.range(0, 2500).mapToObj(id -> new Account(id, "Ann", 1)).toList());
    try (Stream<Account> all = accounts.scan().stream()) {
      assertThat(all.mapToLong(Account::balance).sum()).isEqualTo(2500);
    }
    String sql = "SELECT * FROM " + database.quotedName(accounts);
    try (Stream<Account> all = database.select(accounts.whole(), sql).stream()) {
      assertThat(all.mapToLong(Account::balance).sum()).isEqualTo(2500);
    }
  }
}
