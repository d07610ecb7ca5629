package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.rowsmith.Database;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/**
 * How the server reads what a query asks for, planned without knowing the values: by an index,
 * never by reading the table and throwing most of it away.
 */
@RowsmithTest(Backend.POSTGRES)
class PostgresPlansTest {

  private static final UUID USER = new UUID(1, 2);

  private final List<String> statements = new ArrayList<>();
  private DataSource dataSource;
  private Database database;
  private PageDao pages;
  private EventDao events;

  @BeforeEach
  void createTables(DataSource plain) throws SQLException {
    dataSource = plain;
    database = PostgresDatabase.builder().dataSource(listening(plain)).build();
    pages = new PageDao(database);
    events = new EventDao(database);
    database.createTables(pages, events);
    execute(
        "insert into \"order\" (\"user\", path) select md5((n % 100)::text)::uuid, 'p' || n"
            + " from generate_series(1, 20000) n");
    execute(
        "insert into events (source, sequence, kind, owner, at, attempts) select 's' || n % 100, n,"
            + " 'k' || n % 50, 'o' || n % 200, timestamptz '2026-01-01' + n * interval '1 s', 1"
            + " from generate_series(1, 20000) n");
    execute("analyze");
  }

  @TestTemplate
  void prefixIsReadByTheKey() throws SQLException {
    statements.clear();
    pages.query(USER).beginsWith("a_%").list();
    assertThat(plan()).contains("Index Cond", "path >=", "path <").doesNotContain("Filter");
  }

  @TestTemplate
  void pageIsReadOnByTheKey() throws SQLException {
    pages.createRecord(USER, "a", null, 1);
    pages.createRecord(USER, "b", null, 1);
    String token = pages.query(USER).limit(1).page().nextToken().orElseThrow();
    statements.clear();
    pages.query(USER).startingAfter(token).limit(10).list();
    assertThat(plan()).contains("Index Cond").doesNotContain("Filter", "Sort");
  }

  @TestTemplate
  void sparseIndexIsReadByItsIndex() throws SQLException {
    statements.clear();
    events.queryByOwner("o1").greaterThan(Phone.NOON).list();
    assertThat(plan()).contains("events_owner-index").doesNotContain("Seq Scan");
    statements.clear();
    events.queryByOwner("o1").list();
    assertThat(plan()).contains("events_owner-index").doesNotContain("Seq Scan");
    statements.clear();
    events.queryByKind("k1").count();
    assertThat(plan()).contains("events_by-kind").doesNotContain("Seq Scan");
  }

  @TestTemplate
  void recordIsReadByItsKey() throws SQLException {
    statements.clear();
    events.findRecord("s1", 1);
    assertThat(plan()).contains("events_pkey").doesNotContain("Seq Scan", "Filter");
  }

  @TestTemplate
  void keysOfOnePartitionAreReadInOneWalk() throws SQLException {
    statements.clear();
    events.getRecords(List.of(new EventKey("s1", 1), new EventKey("s1", 101)));
    assertThat(plan()).contains("events_pkey", "sequence = ANY").doesNotContain("Filter", "Join");
  }

  @TestTemplate
  void transactionIsOneStatementOfSeveral() {
    pages.createRecord(USER, "a", null, 1);
    pages.createRecord(USER, "b", null, 1);
    statements.clear();
    database.transact(
        pages.creating(new Page(USER, "c", null, 1)),
        pages.updating(USER, "a", set -> set.addSize(1)),
        pages.deleting(USER, "b"));
    assertThat(statements)
        .singleElement(STRING)
        .startsWith("BEGIN; ")
        .endsWith("; COMMIT")
        .contains("INSERT", "UPDATE", "DELETE");
    assertThat(pages.query(USER).list()).extracting(Page::path).containsExactly("a", "c");
    assertThat(pages.getRecord(USER, "a").size()).isEqualTo(2);
  }

  /** The generic plan of the one statement that was sent. */
  private String plan() throws SQLException {
    assertThat(statements).hasSize(1);
    StringBuilder sql = new StringBuilder("prepare asked as ");
    List<String> values = new ArrayList<>();
    for (char c : statements.get(0).toCharArray()) {
      if (c == '?') {
        values.add("null");
      }
      sql.append(c == '?' ? "$" + values.size() : String.valueOf(c));
    }
    StringBuilder plan = new StringBuilder();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set plan_cache_mode = force_generic_plan");
      statement.execute(sql.toString());
      try (ResultSet lines =
          statement.executeQuery("explain execute asked(" + String.join(",", values) + ")")) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      statement.execute("discard all");
    }
    return plan.toString();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The data source, with a note of each statement that is prepared. */
  private DataSource listening(DataSource source) {
    return proxy(
        DataSource.class,
        source,
        (name, arguments, result) ->
            result instanceof Connection connection
                ? proxy(Connection.class, connection, this::noted)
                : result);
  }

  private Object noted(String method, Object[] arguments, Object result) {
    if (method.equals("prepareStatement")) {
      statements.add((String) arguments[0]);
    }
    return result;
  }

  /** What is made of the result of a call. */
  private interface Listener {
    Object heard(String method, Object[] arguments, Object result);
  }

  private static <T> T proxy(Class<T> type, T target, Listener listener) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return listener.heard(
                    method.getName(), arguments, method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
