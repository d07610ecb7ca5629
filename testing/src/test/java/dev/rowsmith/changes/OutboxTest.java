package dev.rowsmith.changes;

import static dev.rowsmith.ChangeEvent.Kind.INSERT;
import static dev.rowsmith.ChangeEvent.Kind.MODIFY;
import static dev.rowsmith.ChangeEvent.Kind.REMOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ChangeFeed;
import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/**
 * On PostgreSQL a trigger tells the changes of all programs, in the transactions that make them.
 */
@RowsmithTest(Backend.POSTGRES)
class OutboxTest {

  private DataSource dataSource;
  private CallDao calls;
  private ChangeFeed<Integer, Call> changes;

  @BeforeEach
  void createTable(Database database, DataSource source) {
    dataSource = source;
    calls = new CallDao(database);
    calls.createTable();
    changes = calls.changes();
  }

  private void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestTemplate
  void changesOfOtherProgramsAreTold() {
    execute("insert into calls (id, caller) values (1, 'Ann'), (2, 'Bob')");
    execute("update calls set caller = 'Ann'");
    execute("update calls set caller = 'Eve' where id = 1");
    execute("delete from calls where id = 2");

    List<ChangeEvent<Integer, Call>> told = Handled.all(changes, 0);

    assertThat(told)
        .extracting(event -> event.kind() + " " + event.key())
        .containsExactly("INSERT 1", "INSERT 2", "MODIFY 2", "MODIFY 1", "REMOVE 2");
    assertThat(told.get(3).newRecord()).contains(Call.of(1, "Eve"));
  }

  @TestTemplate
  void recordThatGetsAnotherKeyIsOneLessAndOneMore() {
    calls.createRecord(Call.of(1, "Ann"));
    execute("update calls set id = 5");

    List<ChangeEvent<Integer, Call>> told = Handled.all(changes, 0);

    assertThat(told).extracting(ChangeEvent::kind).containsExactly(INSERT, REMOVE, INSERT);
    assertThat(told).extracting(ChangeEvent::key).containsExactly(1, 1, 5);
    assertThat(told.get(1).oldRecord()).contains(Call.of(1, "Ann"));
    assertThat(told.get(2).newRecord()).contains(Call.of(5, "Ann"));
  }

  @TestTemplate
  void columnsMayBeAddedWhileChangesWait() {
    calls.createRecord(Call.of(1, "Ann"));
    execute("alter table calls add column more bigint not null default 7");
    calls.updateRecord(1, set -> set.caller("Eve"));
    execute("alter table calls alter column more type text");

    assertThat(Handled.all(changes, 0))
        .extracting(ChangeEvent::newRecord)
        .containsExactly(Optional.of(Call.of(1, "Ann")), Optional.of(Call.of(1, "Eve")));
  }

  @TestTemplate
  void transactionThatCommitsLaterIsNotPassedOver() throws SQLException {
    List<Integer> keys = new ArrayList<>();
    try (Connection slow = dataSource.getConnection();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("insert into calls (id, caller) values (1, 'slow')");
      calls.createRecord(Call.of(2, "fast"));
      changes.poll(10, event -> keys.add(event.key()));
      slow.commit();
      slow.setAutoCommit(true);
    }
    changes.poll(10, event -> keys.add(event.key()));

    assertThat(keys).containsExactly(2, 1);
  }

  @TestTemplate
  void whoMayWriteTheTableNeedNotBeLetAtTheOutbox() throws SQLException {
    String role = "writer_" + System.nanoTime();
    execute("create role " + role);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      String schema = connection.getSchema();
      statement.execute("grant usage on schema " + schema + " to " + role);
      statement.execute("grant insert on calls to " + role);
      statement.execute("set role " + role);
      statement.execute("set search_path = public");
      try {
        statement.execute("insert into " + schema + ".calls (id, caller) values (1, 'Ann')");
      } finally {
        statement.execute("reset role");
        statement.execute("set search_path = " + schema);
      }
      assertThat(Handled.all(changes, 0)).extracting(ChangeEvent::key).containsExactly(1);
      statement.execute("drop owned by " + role);
    }
    execute("drop role " + role);
  }

  @TestTemplate
  void readerWhoseConnectionBreaksLeavesItsChangesToTheNext() {
    calls.createRecord(Call.of(1, "Ann"));
    calls.createRecord(Call.of(2, "Bob"));
    List<Integer> keys = new ArrayList<>();

    assertThatThrownBy(
            () ->
                changes.poll(
                    10,
                    event -> {
                      keys.add(event.key());
                      execute(
                          "select pg_terminate_backend(pid) from pg_locks where locktype ="
                              + " 'advisory' and pid <> pg_backend_pid()");
                    }))
        .isInstanceOf(BackendException.class);
    changes.poll(10, event -> keys.add(event.key()));

    assertThat(keys).containsExactly(1, 2, 1, 2);
  }

  @TestTemplate
  void readerThatDiesLeavesItsChangesToTheNext() throws Exception {
    String schema;
    try (Connection connection = dataSource.getConnection()) {
      schema = connection.getSchema();
    }
    ReaderProgram.readUntilDeath(calls, EmbeddedServers.postgres().jdbcUrl(), schema);

    assertThat(ReaderProgram.callers(calls)).containsExactly("Ann", "Bob", "Cid");
  }

  @TestTemplate
  void unreadableChangeMayBePassedOver() {
    execute("alter table calls alter column caller drop not null");
    execute("insert into calls (id) values (1)");
    calls.createRecord(Call.of(2, "Bob"));
    assertThatThrownBy(() -> changes.poll(10, event -> {}))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageMatching("changes on calls \\(id = 1, sequence number \\d+\\): .*caller.*");
    List<Integer> keys = new ArrayList<>();
    List<UnreadableRecordException> unreadable = new ArrayList<>();

    assertThat(changes.poll(10, event -> keys.add(event.key()), unreadable::add)).isEqualTo(2);

    assertThat(keys).containsExactly(2);
    assertThat(unreadable).singleElement().satisfies(e -> assertThat(e.key()).contains("id = 1"));
  }

  @TestTemplate
  void streamThatIsMissingIsToldAndMadeByCreateTable() {
    execute("drop trigger \"rowsmith:changes\" on calls");
    execute("drop table \"calls:changes\"");

    assertThat(calls.verifyTable())
        .containsExactly(
            new SchemaDifference(
                Kind.STREAM, false, "table", "stream NEW_AND_OLD_IMAGES", "stream NONE"));
    assertThatThrownBy(() -> changes.poll(1, event -> {}))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("the table has no stream. Call createTable()");
    calls.createTable();
    assertThat(calls.verifyTable()).isEmpty();
    calls.createRecord(Call.of(1, "Ann"));
    calls.updateRecord(1, set -> set.caller("Eve"));
    assertThat(Handled.all(changes, 0))
        .extracting(ChangeEvent::kind)
        .containsExactly(INSERT, MODIFY);
  }

  @TestTemplate
  void anotherViewIsToldAndLeftAsItIs() {
    execute(
        "create or replace trigger \"rowsmith:changes\" after insert or update or delete on calls"
            + " for each row execute function \"calls:changes\"('OLD_IMAGE')");
    calls.createTable();
    assertThat(calls.verifyTable())
        .containsExactly(
            new SchemaDifference(
                Kind.STREAM, false, "table", "stream NEW_AND_OLD_IMAGES", "stream OLD_IMAGE"));
    calls.createRecord(Call.of(1, "Ann"));
    calls.deleteRecord(1);

    List<ChangeEvent<Integer, Call>> told = Handled.all(changes, 0);

    assertThat(told).extracting(ChangeEvent::kind).containsExactly(INSERT, REMOVE);
    assertThat(told.get(0).newRecord()).isEmpty();
    assertThat(told.get(1).oldRecord()).contains(Call.of(1, "Ann"));
  }

  @TestTemplate
  void tableThatOthersDroppedIsMadeAnewWithoutItsChanges() {
    calls.createRecord(Call.of(1, "Ann"));
    execute("drop table calls");
    calls.createTable();

    assertThat(Handled.all(changes, 0)).isEmpty();
  }

  @TestTemplate
  void droppedTableLeavesNothingBehind() throws SQLException {
    calls.dropTable();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select relname from pg_class where relnamespace = current_schema()::regnamespace"
                    + " union all select proname from pg_proc"
                    + " where pronamespace = current_schema()::regnamespace")) {
      assertThat(rows.next()).isFalse();
    }
  }
}
