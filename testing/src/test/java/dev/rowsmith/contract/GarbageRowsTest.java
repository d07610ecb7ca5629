package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** Whatever other programs store, only exceptions of ours come out of reading it, and soon. */
@RowsmithTest(Backend.POSTGRES)
@Timeout(300) // no garbage may keep a reader for ever
class GarbageRowsTest {

  private static final int ROWS = 60;
  private static final long SEED = Long.getLong("rowsmith.garbage.seed", 1);

  private final Garbage garbage = new Garbage(new Random(SEED));
  private final Random random = new Random(SEED);
  private PostgresDatabase database;
  private DataSource source;
  private TreeDao trees;
  private BagDao bags;
  private EverythingDao everything;

  @BeforeEach
  void createTables(Database fresh, DataSource dataSource) {
    database = (PostgresDatabase) fresh;
    source = dataSource;
    trees = new TreeDao(database);
    bags = new BagDao(database);
    everything = new EverythingDao(database);
    database.createTables(trees, bags, everything);
  }

  @TestTemplate
  void rowOfGarbageIsReadOrUnreadable() throws SQLException {
    fill("trees", List.of("id"));
    fill("bags", List.of("id"));
    fill("everything", List.of("id", "version"));
    onlyOursComesOut("trees", n -> trees.findRecord("" + n));
    onlyOursComesOut("bags", n -> bags.findRecord(n));
    onlyOursComesOut("everything", n -> everything.findRecord("" + n, new BigDecimal(n)));
  }

  @TestTemplate
  void columnsOfAnyTypeAreReadOrUnreadable() throws SQLException {
    Map<String, String> ofTrees = types("trees");
    Map<String, String> ofBags = types("bags");
    Map<String, String> ofEverything = types("everything");
    onlyOursComesOut("trees", n -> select(ofTrees, trees.whole()));
    onlyOursComesOut("bags", n -> select(ofBags, bags.whole()));
    onlyOursComesOut("everything", n -> select(ofEverything, everything.whole()));
  }

  private void onlyOursComesOut(String table, IntConsumer read) {
    int refused = 0;
    for (int n = 0; n < ROWS; n++) {
      try {
        read.accept(n);
      } catch (UnreadableRecordException e) {
        refused++;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + SEED + ": row " + n + " of " + table, e);
      }
    }
    assertThat(refused).as("seed %d", SEED).isPositive();
  }

  private void fill(String table, List<String> key) throws SQLException {
    Map<String, String> types = types(table);
    String columns = types.keySet().stream().map(GarbageRowsTest::quoted).collect(joining());
    String values =
        types.values().stream().map(type -> "CAST(? AS " + type + ")").collect(joining());
    String insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")";
    try (Connection connection = source.getConnection()) {
      allowAnything(connection, table, types, key);
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        for (int n = 0; n < ROWS; n++) {
          int place = 0;
          for (Map.Entry<String, String> column : types.entrySet()) {
            boolean isKey = key.contains(column.getKey());
            statement.setString(++place, isKey ? "" + n : garbage.of(column.getValue()));
          }
          statement.addBatch();
        }
        statement.executeBatch();
      }
    }
  }

  private static void allowAnything(
      Connection connection, String table, Map<String, String> types, List<String> key)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "DO $$ DECLARE c text; BEGIN FOR c IN SELECT conname FROM pg_constraint WHERE contype = 'c'"
              + (" AND conrelid = '" + table + "'::regclass")
              + (" LOOP EXECUTE format('ALTER TABLE " + table + " DROP CONSTRAINT %I', c);")
              + " END LOOP; END $$");
      for (String column : types.keySet()) {
        if (!key.contains(column)) {
          statement.execute("ALTER TABLE " + table + " ALTER " + quoted(column) + " DROP NOT NULL");
        }
      }
    }
  }

  /** The columns of a table, each of another type than its own now and then. */
  private void select(Map<String, String> types, Projection<?, ?> items) {
    List<String> all = List.copyOf(types.values());
    String columns =
        types.entrySet().stream()
            .map(
                column -> {
                  boolean other = random.nextInt(8) == 0;
                  String type = other ? all.get(random.nextInt(all.size())) : column.getValue();
                  return literal(garbage.of(type), type) + " AS " + quoted(column.getKey());
                })
            .collect(joining());
    database.select(items, "SELECT " + columns).list();
  }

  private static String literal(String text, String type) {
    String quoted = text == null ? "NULL" : "'" + text.replace("'", "''") + "'";
    return "CAST(" + quoted + " AS " + type + ")";
  }

  private Map<String, String> types(String table) throws SQLException {
    Map<String, String> types = new LinkedHashMap<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT attname, typname FROM pg_attribute JOIN pg_type t ON t.oid = atttypid"
                    + " WHERE attnum > 0 AND attrelid = '"
                    + table
                    + "'::regclass ORDER BY attnum")) {
      while (rows.next()) {
        types.put(rows.getString(1), rows.getString(2));
      }
    }
    return types;
  }

  private static String quoted(String column) {
    return "\"" + column + "\"";
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(", ");
  }
}
