package dev.rowsmith.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.Database;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;

/** A real server, to be reached through a {@link FaultProxy}. */
enum Server {
  DYNAMO_DB {
    @Override
    Faulty open(RetryPolicy retries, Duration timeout, int connections) throws IOException {
      URI server = EmbeddedServers.dynamoDb().endpoint();
      FaultProxy proxy = new FaultProxy(server.getHost(), server.getPort());
      URI behind = URI.create("http://127.0.0.1:" + proxy.port());
      Database database =
          DynamoDbDatabase.builder()
              .clientBuilder(EmbeddedServers.dynamoDb().clientBuilder().endpointOverride(behind))
              .asyncClientBuilder(
                  EmbeddedServers.dynamoDb().asyncClientBuilder().endpointOverride(behind))
              .tablePrefix(fresh() + "_")
              .timeout(timeout)
              .retries(retries)
              .build();
      return Faulty.fresh(proxy, database, () -> {});
    }
  },
  POSTGRES {
    @Override
    Faulty open(RetryPolicy retries, Duration timeout, int connections) throws IOException {
      URI server = URI.create(EmbeddedServers.postgres().jdbcUrl().substring("jdbc:".length()));
      FaultProxy proxy = new FaultProxy(server.getHost(), server.getPort());
      String schema = fresh();
      execute("CREATE SCHEMA " + schema);
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(
          EmbeddedServers.postgres()
                  .jdbcUrl()
                  .replace(":" + server.getPort() + "/", ":" + proxy.port() + "/")
              + "&currentSchema="
              + schema);
      config.setMaximumPoolSize(connections);
      HikariDataSource pool = trusting(config);
      Database database =
          PostgresDatabase.builder()
              .dataSource(pool)
              .executor(ForkJoinPool.commonPool())
              .timeout(timeout)
              .retries(retries)
              .build();
      return Faulty.fresh(
          proxy,
          database,
          () -> {
            pool.close();
            execute("DROP SCHEMA " + schema + " CASCADE");
          });
    }
  };

  /** A pool that asks its connections nothing: the fault would happen to that question. */
  private static HikariDataSource trusting(HikariConfig config) {
    String name = "com.zaxxer.hikari.aliveBypassWindowMs";
    System.setProperty(name, Long.toString(Duration.ofHours(1).toMillis()));
    try {
      return new HikariDataSource(config);
    } finally {
      System.clearProperty(name);
    }
  }

  private static String fresh() {
    return "faults_" + UUID.randomUUID().toString().replace('-', '_');
  }

  private static void execute(String sql) {
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** So long that a slow machine is taken for no fault. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * @param timeout how long an answer may take: short where one never comes
   */
  abstract Faulty open(RetryPolicy retries, Duration timeout, int connections) throws IOException;

  final Faulty open(RetryPolicy retries, int connections) throws IOException {
    return open(retries, PATIENCE, connections);
  }

  /** With one connection, so that the next request is the test's own. */
  final Faulty open(RetryPolicy retries, Duration timeout) throws IOException {
    return open(retries, timeout, 1);
  }

  final Faulty open(RetryPolicy retries) throws IOException {
    return open(retries, PATIENCE);
  }

  final Faulty open() throws IOException {
    return open(RetryPolicy.standard().deadline(PATIENCE));
  }
}
