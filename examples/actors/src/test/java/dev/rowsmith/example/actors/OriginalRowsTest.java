package dev.rowsmith.example.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestTemplate;

/** Rows of PostgreSQL that another program wrote. */
@RowsmithTest(Backend.POSTGRES)
class OriginalRowsTest {

  @TestTemplate
  void rowsAreRead(Database database, DataSource source) throws SQLException {
    ActorDao actors = new ActorDao(database);
    BucketEntryDao entries = new BucketEntryDao(database);
    database.createTables(actors, entries);
    execute(source, "INSERT INTO actors VALUES ('a-1', 'Ann@Example.org', 'secret')");
    execute(
        source,
        "INSERT INTO attributes (id, bucket_name, bucket, name, data, ttl_timestamp)"
            + " VALUES ('a-1', 'tok:t', 'tok', 't', '{\"b\": 1.0, \"a\": true}', 4102444800)");
    assertThat(actors.getRecord("a-1").creator()).isEqualTo("ann@example.org");
    assertThat(entries.getRecord("a-1", "tok", "t").data())
        .isEqualTo(Map.of("b", BigDecimal.ONE, "a", true));
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
