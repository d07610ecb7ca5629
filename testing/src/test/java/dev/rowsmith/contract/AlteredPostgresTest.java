package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** What others do to a table on PostgreSQL while a program uses it. */
@RowsmithTest(Backend.POSTGRES)
@Timeout(300) // a wait for a lock must end
class AlteredPostgresTest {

  private static final String ALTER =
      "alter table %s.phonebook alter phone_number type varchar(%d)";

  private DataSource source;
  private String schema;

  @BeforeEach
  void findSchema(DataSource dataSource) throws SQLException {
    source = dataSource;
    try (Connection connection = dataSource.getConnection()) {
      schema = connection.getSchema();
    }
  }

  @TestTemplate
  void statementThatWasPlannedBeforeIsPlannedAnew() throws SQLException {
    try (HikariDataSource one = oneConnection(schema);
        PostgresDatabase database = once(one, Duration.ofSeconds(10))) {
      PhoneDao phones = new PhoneDao(database);
      phones.createTable();
      phones.createRecord(Phone.friend(7, "Ann"));
      for (int planned = 0; planned < 6; planned++) {
        use(database, phones);
      }
      try (Connection connection = one.getConnection();
          PreparedStatement plain =
              connection.prepareStatement("select phone_number from phonebook")) {
        for (int planned = 0; planned < 6; planned++) {
          plain.execute();
        }
        alterElsewhere(40);
        connection.setAutoCommit(false);
        assertThatThrownBy(plain::execute).hasMessageContaining("cached plan");
      }
      use(database, phones);
      alterElsewhere(50);
      database.transact(phones.updating(7, set -> set.phoneNumber("2")));
      assertThat(phones.getRecord(7).phoneNumber()).isEqualTo("2");
    }
  }

  private static void use(PostgresDatabase database, PhoneDao phones) {
    assertThat(phones.getRecord(7).name()).isEqualTo("Ann");
    assertThat(phones.updateRecord(7, set -> set.phoneNumber("1")).phoneNumber()).isEqualTo("1");
    assertThat(phones.queryByRelationship(PhoneEnums.Relationship.FRIEND).list()).hasSize(1);
    assertThat(phones.getRecords(List.of(7))).hasSize(1);
    database.transact(phones.updating(7, set -> set.phoneNumber("1")));
  }

  /** By another connection: the driver sees what is altered by its own. */
  private void alterElsewhere(int length) {
    Statements.run(EmbeddedServers.postgres().dataSource(), ALTER.formatted(schema, length));
  }

  @TestTemplate
  void lockOfOthersEndsAChangeOfTheTableInTime() throws SQLException {
    try (PostgresDatabase database = once(source, Duration.ofMinutes(5));
        PostgresDatabase hasty = once(source, Duration.ofSeconds(3))) {
      new FormerShiftDao(database).createTable();
      Statements.run(source, "alter table former_shifts rename to shifts");
      ShiftDao shifts = new ShiftDao(database);
      ShiftDao hastily = new ShiftDao(hasty);
      try (Connection reader = source.getConnection();
          Statement statement = reader.createStatement()) {
        reader.setAutoCommit(false);
        statement.execute("select from shifts");
        isLocked("createTable on shifts", hastily::createTable);
        isLocked("dropTable on shifts", hastily::dropTable);
        assertThat(shifts.scan().list()).isEmpty();
        reader.rollback();
      }
      shifts.createTable();
      shifts.createRecord(1, Shift.Time.DAWN, "THREE");
      shifts.dropTable();
    }
  }

  private static void isLocked(String operation, Runnable change) {
    assertThatThrownBy(change::run)
        .hasMessageContaining(operation)
        .hasMessageContaining("pg_locks")
        .asInstanceOf(type(BackendException.class))
        .satisfies(e -> assertThat(e.category()).isEqualTo(Category.UNREACHABLE));
  }

  @TestTemplate
  void schemaThatIsNamedIsTheOneThatIsUsed() throws SQLException {
    String hostile = schema + "_hostile";
    Statements.run(
        source,
        "create schema " + hostile,
        "create table " + hostile + ".phonebook (person_id text, secret text)",
        "create table " + hostile + ".crates (sender text)",
        "create function "
            + hostile
            + ".octet_length(bytea) returns int language sql as 'select 1/0'",
        "create function "
            + hostile
            + ".jsonb_typeof(jsonb) returns text language sql as 'select 1/0'",
        "create function "
            + hostile
            + ".starts_with(text, text) returns boolean language sql as 'select 1/0 = 1'");
    try (HikariDataSource misled = oneConnection(hostile);
        PostgresDatabase database =
            PostgresDatabase.builder().dataSource(misled).schema(schema).build()) {
      PhoneDao phones = new PhoneDao(database);
      CrateDao crates = new CrateDao(database);
      database.createTables(phones, crates);
      Crate crate = Crate.of("ann", 7).sent("Ulm", 70).noted("fragile");
      crates.putRecords(List.of(crate));
      phones.loadRecords(List.of(Phone.friend(7, "Ann")));
      database.transact("once", List.of(phones.updating(7, set -> set.name("Eve"))));
      assertThat(phones.queryByRelationship(PhoneEnums.Relationship.FRIEND).list())
          .containsExactly(Phone.friend(7, "Eve"));
      assertThat(crates.scan().filter(CrateTable.TAGS.contains("a")).list()).containsExactly(crate);
      assertThat(phones.verifyTable()).isEmpty();
      assertThat(crates.verifyTable()).isEmpty();
      assertThat(database.listTables()).containsExactly("crates", "phonebook");
      crates.dropTable();
      assertThat(crates.tableExists()).isFalse();
    } finally {
      Statements.run(source, "select sender from " + hostile + ".crates");
      Statements.run(source, "drop schema " + hostile + " cascade");
    }
  }

  private static HikariDataSource oneConnection(String path) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(EmbeddedServers.postgres().jdbcUrl() + "&currentSchema=" + path);
    pool.setMaximumPoolSize(1);
    return pool;
  }

  private static PostgresDatabase once(DataSource dataSource, Duration timeout) {
    return PostgresDatabase.builder()
        .dataSource(dataSource)
        .timeout(timeout)
        .retries(RetryPolicy.none())
        .build();
  }
}
