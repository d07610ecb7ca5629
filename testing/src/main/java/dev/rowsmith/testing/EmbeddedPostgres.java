package dev.rowsmith.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** PostgreSQL, in a temporary directory, with superuser {@code postgres} and no password. */
public final class EmbeddedPostgres {
  private static final int CONNECTIONS = 12;

  private final int port;
  private final Once<ExecutorService> executor = new Once<>(EmbeddedPostgres::threads);
  private final Once<HikariDataSource> dataSource = new Once<>(() -> pool(jdbcUrl()));

  private EmbeddedPostgres(int port) {
    this.port = port;
  }

  static EmbeddedPostgres start() {
    return new EmbeddedPostgres(PostgresProcess.start());
  }

  /** Of the database {@code postgres}, with user and recommended settings of the driver. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:"
        + port
        + "/postgres?user=postgres&tcpKeepAlive=true&logServerErrorDetail=false"
        + "&ApplicationName=rowsmith-testing";
  }

  /** A pool of up to 12 connections to {@link #jdbcUrl()}, always the same one. */
  public DataSource dataSource() {
    return dataSource.get();
  }

  /** As many daemon threads as a pool has connections, always the same ones. */
  Executor executor() {
    return executor.get();
  }

  private static ExecutorService threads() {
    return Executors.newFixedThreadPool(
        CONNECTIONS,
        work -> {
          Thread thread = new Thread(work, "rowsmith-postgres");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** A pool of its own, for the caller to close. */
  static HikariDataSource pool(String jdbcUrl) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl);
    config.setMaximumPoolSize(CONNECTIONS);
    // Connections are opened as they are needed: most tests need one.
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }
}
