package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Rows that a program on JDBC wrote. */
@RowsmithTest(Backend.POSTGRES)
class ForeignRowsPostgresTest extends ForeignRowsContract {

  private static final ByteBuffer PLACE = ByteBuffer.wrap(new byte[] {1});
  private static final LocalDateTime START = LocalDateTime.parse("2026-11-20T12:00:00");

  private Foreigner foreigner;

  @BeforeEach
  void connect(DataSource dataSource) {
    foreigner = new Rows(dataSource);
  }

  @Override
  Foreigner foreigner() {
    return foreigner;
  }

  @Override
  boolean putKeepsUnknown() {
    return true;
  }

  @TestTemplate
  void whatIsNoListHasNoElement(Database database, DataSource dataSource) {
    TreeDao trees = new TreeDao(database);
    trees.createTable();
    Statements.run(
        dataSource,
        "insert into trees (id, tags) values ('t', '5'), ('u', '{\"0\": \"x\"}'), ('v', '[\"x\"]'),"
            + " ('w', '[[\"x\"]]'), ('x', '[]'), ('y', 'null'), ('z', null)");
    assertThat(trees.scan().filter(TreeTable.TAGS.at(0).exists()).count()).isEqualTo(2);
    assertThat(trees.scan().filter(TreeTable.TAGS.at(0).equalTo("x")).count()).isEqualTo(1);
    assertThat(trees.scan().filter(TreeTable.TAGS.at(0).notExists()).count()).isEqualTo(5);
  }

  @TestTemplate
  void endOfTheDayIsUnreadable(Database database) {
    SlotDao slots = new SlotDao(database);
    slots.createTable();
    slots.createRecord(PLACE, START, Duration.ZERO, LocalTime.MIDNIGHT);
    foreigner.storeText("slots", "opens", "24:00");
    // The driver asks for binary values once it has seen a statement a few times.
    for (int i = 0; i < 8; i++) {
      assertThatThrownBy(() -> slots.getRecord(PLACE, START))
          .isInstanceOf(UnreadableRecordException.class)
          .hasMessageContaining("opens");
    }
  }

  @TestTemplate
  void numbersAndTimesThatNoRecordHoldsAreUnreadable(Database database, DataSource dataSource) {
    EventDao events = new EventDao(database);
    events.createRecord(Event.of("web", 1));
    for (String row :
        new String[] {
          "amount = 'NaN'",
          "amount = 'Infinity'",
          "amount = '-Infinity'",
          "at = 'infinity'",
          "at = '-infinity'"
        }) {
      new Rows(dataSource).run("update events set amount = null, at = null");
      new Rows(dataSource).run("update events set " + row);
      // The driver asks for binary values once it has seen a statement a few times.
      for (int i = 0; i < 8; i++) {
        assertThatThrownBy(() -> events.getRecord("web", 1), row)
            .isInstanceOf(UnreadableRecordException.class)
            .hasMessageContaining("source = web, sequence = 1")
            .hasMessageContaining(row.substring(0, row.indexOf(' ')));
      }
    }
  }

  @TestTemplate
  void zerosAfterThePointAreNotKept(Database database, DataSource dataSource) {
    EventDao events = new EventDao(database);
    events.createRecord(Event.of("web", 1));
    new Rows(dataSource).run("update events set amount = 1.5000");
    assertThat(events.getRecord("web", 1)).isEqualTo(Event.of("web", 1).costing("1.5"));
    new Rows(dataSource).run("update events set amount = 0.00");
    assertThat(events.getRecord("web", 1)).isEqualTo(Event.of("web", 1).costing("0"));
  }

  @TestTemplate
  void unknownRecordOfAnInterfaceIsUnreadable(Database database) {
    TreeDao trees = treeWithJson(database);
    foreigner.storeText("trees", "shape", "{\"_type\": \"hexagon\"}");
    assertThatThrownBy(() -> trees.getRecord("t"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("attribute of shape._type is stored as none of the known names")
        .hasMessageNotContaining("hexagon");
  }

  @TestTemplate
  void emptyArrayForASetWithinReadsAsTheEmptySet(Database database, DataSource dataSource) {
    HouseDao houses = new HouseDao(database);
    houses.createTable();
    House.Room hall =
        new House.Room("a", 1, (byte) 1, 1, 1, 1, null, null, null, Set.of(), Map.of(), null);
    House house = new House("h", "Ann", hall, null, List.of(), Map.of(), Map.of());
    houses.createRecord(house);
    new Rows(dataSource).run("update houses set hall = jsonb_set(hall, '{tags}', '[]')");
    assertThat(houses.getRecord("h")).isEqualTo(house);
  }

  @TestTemplate
  void nothingIsAddedToWhatIsNoNumber(Database database) {
    TreeDao trees = treeWithJson(database);
    foreigner.storeText("trees", "labels", "{\"x\": \"1\", \"y\": null}");
    failsWithin(trees, set -> set.add(TreeTable.LABELS.key("x"), 1));
    failsWithin(trees, set -> set.add(TreeTable.LABELS.key("y"), 1));
  }

  private record Rows(DataSource dataSource) implements Foreigner {

    @Override
    public void createTable(String table, String key) {
      run("create table " + quoted(table) + " (" + quoted(key) + " text primary key)");
    }

    @Override
    public void remove(String table, String attribute) {
      run(alter(table, attribute) + " drop not null");
      run("update " + quoted(table) + " set " + quoted(attribute) + " = null");
    }

    @Override
    public void storeText(String table, String attribute, String text) {
      dropChecks(table);
      run("update " + quoted(table) + " set " + quoted(attribute) + " = " + literal(text));
    }

    @Override
    public void makeText(String table, String attribute, String text) {
      run(alter(table, attribute) + " type text using " + literal(text));
    }

    @Override
    public void addUnknown(String table, String attribute, String text) {
      run(
          "alter table "
              + quoted(table)
              + (" add column " + quoted(attribute) + " text default " + literal(text)));
    }

    @Override
    public boolean has(String table, String attribute) {
      return texts("select " + quoted(attribute) + " from " + quoted(table)).stream()
          .anyMatch(Objects::nonNull);
    }

    private void dropChecks(String table) {
      texts(
              "select conname from pg_constraint where contype = 'c' and conrelid = "
                  + literal(quoted(table))
                  + "::regclass")
          .forEach(
              check ->
                  run(
                      "alter table "
                          + quoted(table)
                          + " drop constraint "
                          + quoted(String.valueOf(check))));
    }

    private List<@Nullable String> texts(String sql) {
      List<@Nullable String> texts = new ArrayList<>();
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
        return texts;
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }

    private static String alter(String table, String attribute) {
      return "alter table " + quoted(table) + " alter column " + quoted(attribute);
    }

    private void run(String sql) {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }

    private static String quoted(String name) {
      return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
      return "'" + text.replace("'", "''") + "'";
    }
  }
}
