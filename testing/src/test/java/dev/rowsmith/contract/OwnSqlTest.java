package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.contract.CrateEnums.State;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Statements of a user's own on PostgreSQL, read as records. */
@RowsmithTest(Backend.POSTGRES)
class OwnSqlTest {

  private PostgresDatabase postgres;
  private CrateDao crates;
  private String table;

  @BeforeEach
  void createTable(Database database) {
    postgres = (PostgresDatabase) database;
    crates = new CrateDao(database);
    crates.createTable();
    table = postgres.quotedName(crates);
    crates.createRecord(Crate.of("ann", 7).sent("Ulm", 70).noted("fragile"));
    crates.createRecord(Crate.of("bob", 1).sent("Ulm", 10));
  }

  @TestTemplate
  void rowsAreRecords() {
    assertThat(
            postgres
                .select(crates.whole(), "SELECT * FROM " + table + " WHERE note LIKE ?", "frag%")
                .list())
        .containsExactly(Crate.of("ann", 7).sent("Ulm", 70).noted("fragile"));
    assertThat(
            postgres
                .select(
                    crates.whole(),
                    "SELECT * FROM " + table + " WHERE sent_at < ? AND number = ?",
                    Instant.ofEpochSecond(11),
                    1)
                .first())
        .contains(Crate.of("bob", 1).sent("Ulm", 10));
    assertThat(postgres.select(crates.whole(), "SELECT * FROM " + table + " LIMIT 0").first())
        .isEmpty();
  }

  @TestTemplate
  void columnsAreFoundByNameInAnyOrder() {
    assertThat(
            postgres
                .select(
                    CrateLabelProjection.OF_CRATE,
                    "SELECT count(*) OVER () AS \"all\", stops, number + 1 AS number, tags, state"
                        + " FROM "
                        + table
                        + " WHERE state = ? AND weight > ? ORDER BY sender",
                    CrateTable.STATE.operand(State.SENT),
                    new BigDecimal("99.5"))
                .list())
        .containsExactly(
            new CrateLabel(State.SENT, null, Set.of("a", "b"), List.of("x", "y"), 8),
            new CrateLabel(State.SENT, null, Set.of("a", "b"), List.of("x", "y"), 2));
  }

  @TestTemplate
  void missingColumnIsNamed() {
    assertThatThrownBy(
            () ->
                postgres
                    .select(CrateLabelProjection.OF_CRATE, "SELECT tags, stops FROM " + table)
                    .list())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("number");
  }

  @TestTemplate
  void columnOfAnotherTypeIsUnreadable() {
    assertThatThrownBy(
            () ->
                postgres
                    .select(
                        CrateLabelProjection.OF_CRATE,
                        "SELECT 'seven' AS number, tags, stops FROM " + table)
                    .list())
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("number");
  }

  @TestTemplate
  void valuesAreBoundAndNeverPartOfTheText() {
    for (String hostile : List.of("' OR '1'='1", "'; DROP TABLE x; --", "?", "$1", "\\'")) {
      assertThat(
              postgres
                  .select(crates.whole(), "SELECT * FROM " + table + " WHERE sender = ?", hostile)
                  .list())
          .isEmpty();
    }
    assertThat(crates.tableExists()).isTrue();
  }

  @TestTemplate
  void valuesThatCannotBeBoundAreRefusedBeforeAnythingIsSent() {
    String sql = "SELECT * FROM nowhere WHERE a = ? AND b = ?";
    assertThatThrownBy(() -> postgres.select(crates.whole(), sql, "a", State.SENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("value 2")
        .hasMessageContaining("operand");
    assertThatThrownBy(() -> postgres.select(crates.whole(), sql, "a\0", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("value 1");
    assertThatThrownBy(() -> postgres.select(crates.whole(), sql, "a", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("value 2");
  }

  @TestTemplate
  void refusedStatementIsABackendExceptionWithItsState() {
    assertThatThrownBy(() -> postgres.select(crates.whole(), "SELEC 1").list())
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("42601")
        .hasCauseInstanceOf(SQLException.class);
  }
}
