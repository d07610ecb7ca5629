package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowsmith.Database;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.contract.Garment.Size;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** What {@code @SqlOptions} makes of a table on PostgreSQL, and what is told of another one. */
@RowsmithTest(Backend.POSTGRES)
class SqlOptionsTest {

  private Database database;
  private DataSource source;
  private GarmentDao garments;

  @BeforeEach
  void createTable(Database fresh, DataSource dataSource) {
    database = fresh;
    source = dataSource;
    garments = new GarmentDao(database);
    garments.createTable();
  }

  @TestTemplate
  void enumsHaveTypesOfTheirOwnAndKeysAreTexts() throws SQLException {
    assertThat(
            texts(
                "select attname || ' ' || format_type(atttypid, atttypmod) from pg_attribute"
                    + " where attrelid = 'garments'::regclass and attnum > 0 order by attnum"))
        .containsExactly(
            "id integer",
            "size garments_size",
            "worn garments_worn",
            "color garments_color",
            "kind text",
            "sizes text[]");
    assertThat(texts("select unnest(enum_range(null::garments_size))::text"))
        .containsExactly("MEDIUM", "SMALL", "it's \\ large");
    assertThat(garments.verifyTable()).isEmpty();
    Statements.run(source, "insert into garments values (9, 'MEDIUM', null, 'RED', 'SMALL', null)");
    assertThat(garments.getRecord(9))
        .isEqualTo(new Garment(9, Size.MEDIUM, null, "RED", Size.SMALL, Set.of()));
  }

  @TestTemplate
  void ownStatementsNameTheType() {
    garments.createRecord(Garment.of(1, Size.LARGE));
    PostgresDatabase postgres = (PostgresDatabase) database;
    assertThat(
            postgres
                .select(
                    garments.whole(),
                    "SELECT * FROM garments WHERE size = CAST(? AS garments_size)",
                    GarmentTable.SIZE.operand(Size.LARGE))
                .list())
        .containsExactly(Garment.of(1, Size.LARGE));
  }

  @TestTemplate
  void schemaThatIsNamedHoldsTheTypes() throws SQLException {
    String schema;
    try (Connection connection = source.getConnection()) {
      schema = connection.getSchema();
    }
    garments.dropTable();
    Statements.run(source, "create type public.garments_size as enum ('OTHER')");
    try (PostgresDatabase named =
        PostgresDatabase.builder().dataSource(source).schema(schema).build()) {
      GarmentDao dao = new GarmentDao(named);
      dao.createTable();
      assertThat(dao.createRecord(Garment.of(1, Size.LARGE)).size()).isEqualTo(Size.LARGE);
      assertThat(dao.verifyTable()).isEmpty();
      dao.dropTable();
    } finally {
      Statements.run(source, "drop type public.garments_size");
    }
  }

  @TestTemplate
  void droppingTakesTheTypesAlong() throws SQLException {
    garments.dropTable();
    assertThat(texts("select typname from pg_type where typname like 'garments%'")).isEmpty();
    garments.createTable();
    Statements.run(source, "drop table garments");
    garments.createTable();
    assertThat(garments.verifyTable()).isEmpty();
  }

  @TestTemplate
  void createTableLetsNewConstantsIn() throws Exception {
    FormerGarmentDao former = new FormerGarmentDao(database);
    former.createTable();
    former.createRecord(1, FormerGarment.Size.MEDIUM);
    Statements.run(
        source,
        "alter table former_garments rename to later_garments",
        "alter type former_garments_size rename to later_garments_size");
    LaterGarmentDao later = new LaterGarmentDao(database);
    assertThat(later.verifyTable())
        .containsExactly(
            new SchemaDifference(
                Kind.CHECK,
                true,
                "attribute size",
                "one of MEDIUM, SMALL, it's \\ large",
                "one of HUGE, MEDIUM"));
    Racers.run(
        4,
        racer -> {
          LaterGarmentDao dao = new LaterGarmentDao(database);
          dao.createTable();
          return dao.createRecord(10 + racer, Size.LARGE);
        });
    assertThat(later.getRecord(1).size()).isEqualTo(Size.MEDIUM);
    assertThat(later.verifyTable())
        .extracting(SchemaDifference::kind, SchemaDifference::blocking)
        .containsExactly(tuple(Kind.CHECK, false));
  }

  @TestTemplate
  void textInPlaceOfANativeEnumIsTold() {
    garments.dropTable();
    Statements.run(
        source,
        "create table garments (id int primary key, size text collate \"C\" not null)",
        "create type garments_size as enum ('SMALL')");
    assertThat(garments.verifyTable())
        .contains(
            new SchemaDifference(
                Kind.ATTRIBUTE_TYPE, true, "attribute size", "garments_size", "text"));
    assertThatThrownBy(garments::createTable).isInstanceOf(SchemaMismatchException.class);
    Statements.run(source, "drop table garments", "drop type garments_size");
  }

  @TestTemplate
  void storageIsAsAskedForAndToldWhereItIsNot() throws SQLException {
    assertThat(
            texts(
                "select c.relname || ' ' || reloptions[1] from pg_class c where relname like"
                    + " 'garments%' and relkind in ('r', 'i') order by relname"))
        .containsExactly(
            "garments fillfactor=70",
            "garments_by-kind fillfactor=80",
            "garments_pkey fillfactor=80");
    Statements.run(
        source,
        "alter table garments reset (fillfactor)",
        "alter index garments_pkey set (fillfactor = 55)");
    assertThat(garments.verifyTable())
        .extracting(SchemaDifference::toString)
        .containsExactlyInAnyOrder(
            "table: wanted fill factor 70 percent in the database's tablespace, found fill factor of"
                + " the server in the database's tablespace",
            "index garments_pkey: wanted fill factor 80 percent in the database's tablespace, found"
                + " fill factor 55 percent in the database's tablespace");
    assertThat(garments.verifyTable()).noneMatch(SchemaDifference::blocking);
    garments.createTable();
  }

  @TestTemplate
  void tablespacesHoldTableAndIndexes() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set allow_in_place_tablespaces = on");
      statement.execute("create tablespace \"Rowsmith slow\" location ''");
      statement.execute("create tablespace rowsmith_fast location ''");
    }
    try {
      LedgeDao ledges = new LedgeDao(database);
      ledges.createTable();
      assertThat(
              texts(
                  "select c.relname || ' in ' || spcname from pg_class c join pg_tablespace s"
                      + " on s.oid = reltablespace where relname like 'ledges%' order by 1"))
          .containsExactly(
              "ledges in Rowsmith slow",
              "ledges_by-name in rowsmith_fast",
              "ledges_pkey in rowsmith_fast");
      ledges.dropGsi(LedgeEnums.Index.BY_NAME);
      ledges.createGsi(LedgeEnums.Index.BY_NAME);
      assertThat(ledges.verifyTable()).isEmpty();
      ledges.dropTable();
    } finally {
      Statements.run(source, "drop tablespace \"Rowsmith slow\"", "drop tablespace rowsmith_fast");
    }
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
