package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.Database;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.security.SecureRandom;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestTemplate;

/** A database on PostgreSQL. */
@RowsmithTest(Backend.POSTGRES)
class PostgresTest {

  @TestTemplate
  void databaseIsMadeOfADataSource(DataSource dataSource) {
    // docs: postgres
    Database database =
        PostgresDatabase.builder().dataSource(dataSource).tablePrefix("dev_").build();
    // docs: end
    new PhoneDao(database).createTable();
    assertThat(database.listTables()).containsExactly("dev_phones");
  }

  @TestTemplate
  void poolIsGivenItsSettings() {
    String jdbcUrl = EmbeddedServers.postgres().jdbcUrl();
    // docs: pool
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl); // jdbc:postgresql://host/database
    config.setMaximumPoolSize(10);
    config.setConnectionTimeout(5_000); // milliseconds to wait for a free connection
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("logServerErrorDetail", "false"); // no values in messages
    HikariDataSource pool = new HikariDataSource(config);
    // docs: end
    try (pool) {
      assertThat(PostgresDatabase.builder().dataSource(pool).build().ping()).isTrue();
    }
  }

  @TestTemplate
  void tokensAreSealedWithTheFirstKey(DataSource dataSource) {
    byte[] newSecret = new byte[32];
    byte[] oldSecret = new byte[32];
    new SecureRandom().nextBytes(newSecret);
    new SecureRandom().nextBytes(oldSecret);
    String oldToken =
        token(PostgresDatabase.builder().dataSource(dataSource).pageTokenKey("2025", oldSecret));
    // docs: token-key
    Database database =
        PostgresDatabase.builder()
            .dataSource(dataSource)
            .pageTokenKey("2026", newSecret) // seals and opens
            .pageTokenKey("2025", oldSecret) // still opens
            .build();
    // docs: end
    assertThat(new MessageDao(database).query("lobby").startingAfter(oldToken).list()).hasSize(1);
  }

  private static String token(PostgresDatabase.Builder builder) {
    MessageDao messages = new MessageDao(builder.build());
    messages.createTable();
    messages.createRecord("lobby", Instant.EPOCH, "ann", "one");
    messages.createRecord("lobby", Instant.EPOCH.plusSeconds(1), "ann", "two");
    return messages.query("lobby").limit(1).page().nextToken().orElseThrow();
  }
}
