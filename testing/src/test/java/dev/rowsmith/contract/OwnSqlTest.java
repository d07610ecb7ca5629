package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.contract.CrateEnums.State;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.sql.SqlSelect;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
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

  @TestTemplate
  void rowsNeedNoTable() {
    assertThat(
            postgres
                .select(
                    CrateSumProjection.OF_ROW,
                    "SELECT state, count(*) AS crates, sum(weight) AS total_weight,"
                        + " ARRAY['b', 'a'] AS tags, 'large' AS size, 3 AS \"How many?\","
                        + " CAST('[{\"least\": 1, \"most\": 2}]' AS jsonb) AS spans,"
                        + " min(number) AS at_least, max(number) AS at_most,"
                        + " 'seen' AS note, '24.12.2026' AS day FROM "
                        + table
                        + " WHERE weight > ? GROUP BY state",
                    1)
                .list())
        .containsExactly(
            new CrateSum(
                State.SENT,
                CrateSum.Size.LARGE,
                2,
                new BigDecimal("8E+2"),
                Set.of("a", "b"),
                List.of(new CrateSum.Span(1, 2)),
                new CrateSum.Span(1, 7),
                Optional.of("seen"),
                3,
                LocalDate.of(2026, 12, 24)));
    assertThat(
            postgres
                .select(
                    CrateSumProjection.OF_ROW,
                    "SELECT 1 AS crates, 1.50 AS total_weight, CAST('[]' AS jsonb) AS spans")
                .first())
        .contains(
            new CrateSum(
                null,
                null,
                1,
                new BigDecimal("1.5"),
                Set.of(),
                List.of(),
                null,
                Optional.empty(),
                7,
                null));
  }

  @TestTemplate
  void columnThatARowLacksOrHasOfAnotherTypeIsNamed() {
    assertThatThrownBy(
            () -> postgres.select(CrateSumProjection.OF_ROW, "SELECT 1 AS crates").list())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no column total_weight")
        .hasMessageContaining("totalWeight");
    assertThatThrownBy(
            () ->
                postgres
                    .select(
                        CrateSumProjection.OF_ROW,
                        "SELECT 1 AS crates, 'planted-value' AS total_weight,"
                            + " CAST('[]' AS jsonb) AS spans")
                    .stream()
                    .toList())
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("totalWeight")
        .hasMessageNotContaining("planted-value");
    assertThatThrownBy(
            () ->
                postgres
                    .select(
                        CrateSumProjection.OF_ROW,
                        "SELECT CAST(NULL AS bigint) AS crates, 1.0 AS total_weight,"
                            + " CAST('[]' AS jsonb) AS spans")
                    .list())
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("crates");
  }

  @TestTemplate
  void streamGivesItsConnectionBack(DataSource dataSource) {
    HikariDataSource pool = (HikariDataSource) dataSource;
    SqlSelect<Crate> all =
        postgres.select(crates.whole(), "SELECT * FROM " + table + " ORDER BY sender");
    try (Stream<Crate> some = all.stream()) {
      assertThat(some.limit(1).map(Crate::sender).toList()).containsExactly("ann");
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(1);
    }
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(all.stream().map(Crate::sender)).containsExactly("ann", "bob");
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThatThrownBy(() -> postgres.select(crates.whole(), "SELECT * FROM nowhere").stream())
        .isInstanceOf(TableNotFoundException.class);
    SqlSelect<CrateSum> failing =
        postgres.select(
            CrateSumProjection.OF_ROW,
            "SELECT 1 / (3 - n) AS crates, 1.0 AS total_weight, CAST('[]' AS jsonb) AS spans"
                + " FROM generate_series(1, 3) n");
    assertThatThrownBy(() -> failing.stream().toList())
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("22012");
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }
}
