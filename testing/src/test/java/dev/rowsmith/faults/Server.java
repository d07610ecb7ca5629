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
    Faulty open(RetryPolicy retries, int connections) throws IOException {
      URI server = EmbeddedServers.dynamoDb().endpoint();
      FaultProxy proxy = new FaultProxy(server.getHost(), server.getPort());
      URI behind = URI.create("http://127.0.0.1:" + proxy.port());
      Database database =
          DynamoDbDatabase.builder()
              .clientBuilder(EmbeddedServers.dynamoDb().clientBuilder().endpointOverride(behind))
              .asyncClientBuilder(
                  EmbeddedServers.dynamoDb().asyncClientBuilder().endpointOverride(behind))
              .tablePrefix(fresh() + "_")
              .timeout(TIMEOUT)
              .retries(retries)
              .build();
      return Faulty.fresh(proxy, database, () -> {});
    }
  },
  POSTGRES {
    @Override
    Faulty open(RetryPolicy retries, int connections) throws IOException {
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
      HikariDataSource pool = new HikariDataSource(config);
      Database database =
          PostgresDatabase.builder()
              .dataSource(pool)
              .executor(ForkJoinPool.commonPool())
              .timeout(TIMEOUT)
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

  static final Duration TIMEOUT = Duration.ofSeconds(2);

  abstract Faulty open(RetryPolicy retries, int connections) throws IOException;

  /** With one connection, so that the next request is the test's own. */
  final Faulty open(RetryPolicy retries) throws IOException {
    return open(retries, 1);
  }

  final Faulty open() throws IOException {
    return open(RetryPolicy.standard());
  }
}
