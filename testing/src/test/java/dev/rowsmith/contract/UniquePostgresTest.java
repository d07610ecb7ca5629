package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** How unique values are kept on PostgreSQL. */
@RowsmithTest(Backend.POSTGRES)
class UniquePostgresTest {

  private static final Optional<BigDecimal> NONE = Optional.empty();

  private PatronDao patrons;

  @BeforeEach
  void createTable(Database database) {
    patrons = new PatronDao(database);
    patrons.createTable();
    patrons.createRecord(1, "ann@x", NONE, "Ann");
  }

  @TestTemplate
  void tableWithoutTheIndexIsRefused(DataSource dataSource) {
    Statements.run(dataSource, "drop index \"patrons_email:unique\"");
    SchemaDifference missing =
        new SchemaDifference(
            Kind.UNIQUE, true, "index patrons_email:unique", "unique (email)", "nothing");
    assertThat(patrons.verifyTable()).containsExactly(missing);
    assertThatThrownBy(patrons::createTable)
        .isInstanceOfSatisfying(
            SchemaMismatchException.class,
            e -> assertThat(e.differences()).containsExactly(missing));
  }

  @TestTemplate
  void otherUniqueIndexIsAnErrorOfTheTable(DataSource dataSource) {
    Statements.run(dataSource, "create unique index of_others on patrons (name)");
    assertThatThrownBy(() -> patrons.createRecord(2, "bob@x", NONE, "Ann"))
        .isInstanceOfSatisfying(
            BackendException.class,
            e -> assertThat(e.category()).isEqualTo(BackendException.Category.REFUSED));
  }
}
