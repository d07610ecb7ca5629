package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** How an expiry is kept on PostgreSQL, and what others store as one. */
@RowsmithTest(Backend.POSTGRES)
class ExpiryPostgresTest {

  private SessionDao sessions;

  @BeforeEach
  void createTable(Database database) {
    sessions = new SessionDao(database);
    sessions.createTable();
  }

  @TestTemplate
  void missingIndexDoesNoHarm(DataSource dataSource) {
    Statements.run(dataSource, "drop index \"sessions_expires_at:ttl\"");
    assertThat(sessions.verifyTable())
        .containsExactly(
            new SchemaDifference(
                Kind.TTL, false, "index sessions_expires_at:ttl", "(expires_at)", "nothing"));
    assertThatCode(sessions::createTable).doesNotThrowAnyException();
  }

  @TestTemplate
  void purgeWaitsForNobody(DataSource dataSource) throws SQLException {
    for (String token : new String[] {"a", "b", "c"}) {
      sessions.putRecord(new Session(token, "ann", Optional.of(Instant.EPOCH)));
    }
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select from sessions where token = 'b' for update");
      assertThat(sessions.purgeExpired()).isEqualTo(2);
      other.rollback();
      other.setAutoCommit(true);
    }
    assertThat(sessions.purgeExpired()).isEqualTo(1);
  }

  @TestTemplate
  void isUnreadableInMilliseconds(DataSource dataSource) {
    sessions.createRecord("a", "ann", Optional.of(Instant.ofEpochSecond(4_000_000_000L)));
    Statements.run(
        dataSource,
        "update sessions set expires_at = expires_at * 1000 where expires_at = 4000000000");
    assertThatThrownBy(() -> sessions.getRecord("a"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("expiresAt")
        .hasMessageContaining("milliseconds");
  }
}
