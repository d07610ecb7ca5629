package dev.rowsmith.benchmarks.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.benchmarks.fixture.Entry;
import dev.rowsmith.benchmarks.fixture.EntryDao;
import dev.rowsmith.sql.PostgresDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The table of entries, once with records that are read and once for those that are written, each
 * in a schema of its own.
 */
public final class Tables {

  /** The schema of the records that are read. */
  public static final String READ = "benchmark_reads";

  static final String WRITTEN = "benchmark_writes";

  /** How many records an owner has. */
  static final int OWNED = 100;

  /** How long each wait for the server may take; what Rowsmith sets where a pool has no bound. */
  private static final int SECONDS = 10;

  private Tables() {}

  /** Makes both tables, and stores records of some owners in the first. */
  public static void fill(String url, int owners) {
    for (String schema : new String[] {READ, WRITTEN}) {
      try (HikariDataSource pool = pool(url, schema)) {
        run(pool, "CREATE SCHEMA " + schema);
        EntryDao entries =
            new EntryDao(PostgresDatabase.builder().dataSource(pool).schema(schema).build());
        entries.createTable();
        if (schema.equals(READ)) {
          entries.loadRecords(
              IntStream.range(0, owners * OWNED)
                      .mapToObj(i -> Entry.of(owner(i / OWNED), i % OWNED))
                  ::iterator);
          run(pool, "VACUUM ANALYZE " + schema + ".entries");
        }
      }
    }
  }

  static String owner(int index) {
    return "owner-" + index;
  }

  /**
   * A pool as a server program would have it, alike for all: no wait for the server is without an
   * end, or a server that is lost would hold a thread for ever.
   */
  public static HikariDataSource pool(String url, String schema) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url + "&socketTimeout=" + SECONDS + "&currentSchema=" + schema);
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  /** Removes all that was written. */
  static void empty(DataSource dataSource) {
    run(dataSource, "TRUNCATE entries");
  }

  static void run(DataSource dataSource, String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
