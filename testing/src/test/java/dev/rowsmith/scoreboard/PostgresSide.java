package dev.rowsmith.scoreboard;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.Database;
import dev.rowsmith.faults.Account;
import dev.rowsmith.faults.AccountDao;
import dev.rowsmith.faults.FaultProxy;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Future;
import org.postgresql.ds.PGSimpleDataSource;

/** The table of accounts on PostgreSQL behind a proxy, as Rowsmith and plain JDBC reach it. */
final class PostgresSide implements Closeable {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SOON = Duration.ofMillis(500);

  private final FaultProxy proxy;
  private final String schema = "score_" + UUID.randomUUID().toString().replace('-', '_');
  private final PGSimpleDataSource direct = new PGSimpleDataSource();
  private final HikariDataSource pool;
  private final Database database;
  private final AccountDao accounts;

  PostgresSide() throws IOException, SQLException {
    this(MINUTE, MINUTE);
  }

  /** Waits neither for a connection nor for an answer longer than a test can. */
  static PostgresSide hasty() throws IOException, SQLException {
    return new PostgresSide(SOON, SOON);
  }

  private PostgresSide(Duration connecting, Duration answering) throws IOException, SQLException {
    // As the driver is by default, but for the schema.
    String url =
        EmbeddedServers.postgres().jdbcUrl().replace("&logServerErrorDetail=false", "")
            + "&currentSchema="
            + schema;
    URI server = URI.create(url.substring("jdbc:".length()));
    direct.setURL(url);
    direct("CREATE SCHEMA " + schema);
    try (Database made = PostgresDatabase.builder().dataSource(direct).build()) {
      new AccountDao(made).createTable();
    }
    proxy = new FaultProxy(server.getHost(), server.getPort());
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url.replace(":" + server.getPort() + "/", ":" + proxy.port() + "/"));
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(connecting.toMillis());
    config.setInitializationFailTimeout(MINUTE.toMillis());
    pool = new HikariDataSource(config);
    database =
        PostgresDatabase.builder()
            .dataSource(pool)
            .retries(StubSide.STANDARD)
            .timeout(answering)
            .build();
    accounts = new AccountDao(database);
  }

  FaultProxy proxy() {
    return proxy;
  }

  Database database() {
    return database;
  }

  AccountDao accounts() {
    return accounts;
  }

  /** A connection of plain JDBC, by way of the proxy. */
  Connection connection() throws SQLException {
    return pool.getConnection();
  }

  /** Inserts a record as plain JDBC does. */
  void insert(Account account) throws SQLException {
    try (Connection connection = connection()) {
      insert(connection, account);
    }
  }

  static void insert(Connection connection, Account account) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO accounts VALUES (?, ?, ?)")) {
      bind(insert, account);
      insert.executeUpdate();
    }
  }

  static void bind(PreparedStatement insert, Account account) throws SQLException {
    insert.setInt(1, account.id());
    insert.setString(2, account.owner());
    insert.setLong(3, account.balance());
  }

  /** A connection behind no proxy: what there is at first, and what stands there in the end. */
  Connection direct() throws SQLException {
    return direct.getConnection();
  }

  /** Does this behind no proxy. */
  void direct(String sql) throws SQLException {
    try (Connection connection = direct();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The number that a query behind no proxy has. */
  long number(String sql) throws SQLException {
    try (Connection connection = direct();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Waits until a task's statement waits for a lock, or the task ends without. */
  void awaitLock(Future<?> task) throws SQLException {
    boolean waiting = false;
    while (!waiting && !task.isDone()) {
      waiting =
          number(
                  "SELECT count(*) FROM pg_stat_activity"
                      + " WHERE wait_event_type = 'Lock' AND query LIKE '%accounts%'")
              > 0;
    }
  }

  Observed write(Told told, long times) {
    return write(told, times, 1);
  }

  /** A write that was sent only where requests were. */
  Observed write(Told told, long times, int requests) {
    Outcome outcome = Outcome.ofWrite(told, Math.toIntExact(times), requests);
    return new Observed(told, outcome, Observed.NOT_COUNTED);
  }

  Observed read(Told told, boolean right) {
    return new Observed(told, Outcome.ofRead(told, right), Observed.NOT_COUNTED);
  }

  @Override
  public void close() throws IOException {
    proxy.close();
    pool.close();
    try {
      direct("DROP SCHEMA " + schema + " CASCADE");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
