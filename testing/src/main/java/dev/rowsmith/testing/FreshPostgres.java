package dev.rowsmith.testing;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.sql.PostgresDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A new schema, which the connections of a new pool use by default. */
record FreshPostgres(
    EmbeddedPostgres server, String schema, HikariDataSource connection, Database database)
    implements FreshDatabase {

  static FreshPostgres open(EmbeddedPostgres server) {
    String schema = "test_" + UUID.randomUUID().toString().replace('-', '_');
    execute(server, "create schema " + schema);
    HikariDataSource pool = EmbeddedPostgres.pool(server.jdbcUrl() + "&currentSchema=" + schema);
    return new FreshPostgres(
        server,
        schema,
        pool,
        PostgresDatabase.builder().dataSource(pool).executor(server.executor()).build());
  }

  @Override
  public DatabaseBuilder<?> builder() {
    return PostgresDatabase.builder().dataSource(connection);
  }

  @Override
  public void close() {
    database.close();
    // Takes 30 ms, which the next test need not wait for.
    Thread closing = new Thread(connection::close, "rowsmith-pool-close");
    closing.setDaemon(true);
    closing.start();
    execute(server, "drop schema " + schema + " cascade");
  }

  private static void execute(EmbeddedPostgres server, String sql) {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The embedded PostgreSQL refuses: " + sql, e);
    }
  }
}
