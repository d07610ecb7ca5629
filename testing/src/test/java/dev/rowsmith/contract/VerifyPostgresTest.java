package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowsmith.Database;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Tables that somebody altered on PostgreSQL: what is told, and what stops {@code createTable}. */
@RowsmithTest(Backend.POSTGRES)
class VerifyPostgresTest {

  private EventDao events;
  private DataSource dataSource;

  @BeforeEach
  void createTable(Database database, DataSource source) {
    dataSource = source;
    events = new EventDao(database);
    events.createTable();
  }

  @TestTemplate
  void otherColumnsAreTold() {
    blocks(
        "alter table events drop column note cascade",
        difference(Kind.ATTRIBUTE_MISSING, "attribute note", "text", "nothing"));
    blocks(
        "alter table events alter column amount type numeric(10, 2)",
        difference(Kind.ATTRIBUTE_TYPE, "attribute amount", "numeric", "numeric(10,2)"));
    blocks(
        "alter table events alter column attempts set not null",
        difference(Kind.NOT_NULL, "attribute attempts", "may be absent", "not null"));
    blocks(
        "alter table events add column more bigint not null",
        difference(
            Kind.COLUMN_UNEXPECTED,
            "attribute more",
            "nothing",
            "bigint not null without a default"));
  }

  @TestTemplate
  void orderOfTextsIsTold() {
    blocks(
        "alter table events alter column note type text collate \"und-x-icu\"",
        difference(
            Kind.COLLATION,
            "attribute note",
            "in the order of its bytes",
            "in the order of collation und-x-icu"));
  }

  @TestTemplate
  void harmlessColumnsAreToldAndLeftAlone() {
    harmless(
        "alter table events add column more text",
        difference(Kind.COLUMN_UNEXPECTED, "attribute more", "nothing", "text"));
    harmless(
        "alter table events add column made bigint not null default 7",
        difference(Kind.COLUMN_UNEXPECTED, "attribute made", "nothing", "bigint"));
    harmless(
        "alter table events alter column kind drop not null",
        difference(Kind.NOT_NULL, "attribute kind", "not null", "may be absent"));
  }

  @TestTemplate
  void anotherKeyIsTold() {
    blocks(
        "alter table events drop constraint events_pkey",
        difference(Kind.KEY, "key", "(source, sequence)", "nothing"));
    blocks(
        "alter table events add primary key (sequence, source)",
        difference(Kind.KEY, "key", "(source, sequence)", "(sequence, source)"));
  }

  @TestTemplate
  void otherIndexesAreTold() {
    blocks(
        "drop index \"events_by-kind\"",
        difference(Kind.INDEX_MISSING, "index by-kind", "(kind, source, sequence)", "nothing"));
    blocks(
        "create index \"events_by-kind\" on events (kind)",
        difference(
            Kind.INDEX_KEY,
            "index by-kind",
            "(kind, source, sequence) where (kind IS NOT NULL)",
            "(kind)"));
    harmless(
        "drop index \"events_by-kind\";"
            + "create unique index \"events_by-kind\" on events (kind, source, sequence)",
        difference(
            Kind.INDEX_KEY,
            "index by-kind",
            "(kind, source, sequence) where (kind IS NOT NULL)",
            "unique (kind, source, sequence)"));
  }

  @TestTemplate
  void indexThatTheRecordDoesNotKnowIsTold() {
    harmless(
        "create index mine on events using hash (note)",
        difference(Kind.INDEX_UNEXPECTED, "index mine", "nothing", "hash (note)"));
  }

  @TestTemplate
  void indexWhoseMakingWasBrokenOffIsToldAndMadeAnew() {
    Statements.run(
        dataSource,
        "update pg_index set indisvalid = false"
            + " where indexrelid = to_regclass('\"events_by-kind\"')");
    assertThat(events.verifyTable())
        .containsExactly(
            difference(
                Kind.INDEX_INVALID,
                "index by-kind",
                "usable",
                "invalid: its making was broken off"));
    assertThatThrownBy(events::createTable)
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("by-kind");
    events.createGsi(EventEnums.Index.BY_KIND);
    assertThat(events.verifyTable()).isEmpty();
  }

  @TestTemplate
  void whatIsNoTableIsTold(Database database) {
    Statements.run(dataSource, "create view phonebook as select 1 as person_id");
    PhoneDao phones = new PhoneDao(database);
    assertThat(phones.verifyTable())
        .containsExactly(difference(Kind.TABLE, "table", "a table", "a relation of kind v"));
    assertThatThrownBy(phones::createTable).isInstanceOf(SchemaMismatchException.class);
  }

  @TestTemplate
  void checksAreTold(Database database) {
    ShiftDao shifts = new ShiftDao(database);
    shifts.createTable();
    Statements.run(
        dataSource,
        "alter table shifts drop constraint team_values, add check (id > 0),"
            + " drop constraint time_values, add check (\"time\" in ('DAY', 'NOON',"
            + " E'it''s \\\\ late', E'so \\\\\\\\ ''early'''))");
    assertThat(shifts.verifyTable())
        .extracting(SchemaDifference::toString)
        .containsExactly(
            "attribute time: wanted one of DAY, it's \\ late, so \\\\ 'early',"
                + " found one of DAY, NOON, it's \\ late, so \\\\ 'early'",
            "attribute team: wanted one of ONE, THREE, TWO, found nothing",
            "check shifts_id_check: wanted nothing, found (id > 0)");
    assertThat(shifts.verifyTable()).noneMatch(SchemaDifference::blocking);
  }

  @TestTemplate
  void createTableLetsNewConstantsIn(Database database) throws Exception {
    FormerShiftDao former = new FormerShiftDao(database);
    former.createTable();
    former.createRecord(1, FormerShift.Time.NIGHT, "ONE");
    Statements.run(dataSource, "alter table former_shifts rename to shifts");
    ShiftDao shifts = new ShiftDao(database);
    assertThat(shifts.verifyTable())
        .extracting(SchemaDifference::kind, SchemaDifference::blocking)
        .containsExactly(tuple(Kind.CHECK, true), tuple(Kind.CHECK, true));
    Racers.run(
        4,
        racer -> {
          ShiftDao dao = new ShiftDao(database);
          dao.createTable();
          return dao.createRecord(10 + racer, Shift.Time.DAWN, "THREE");
        });
    assertThat(shifts.verifyTable()).isEmpty();
    assertThat(shifts.getRecord(1)).isEqualTo(new Shift(1, Shift.Time.NIGHT, "ONE"));
    assertThat(shifts.getRecord(13)).isEqualTo(new Shift(13, Shift.Time.DAWN, "THREE"));
  }

  @TestTemplate
  void formerProgramStillCreatesAndWrites(Database database) {
    new ShiftDao(database).createTable();
    Statements.run(dataSource, "alter table shifts rename to former_shifts");
    FormerShiftDao former = new FormerShiftDao(database);
    former.createTable();
    former.createRecord(1, FormerShift.Time.DAY, "ONE");
    assertThat(former.verifyTable())
        .extracting(SchemaDifference::blocking)
        .containsExactly(false, false);
  }

  @TestTemplate
  void tableOfSomebodyElseIsNotAltered(Database database) {
    new FormerShiftDao(database).createTable();
    Statements.run(
        dataSource,
        "alter table former_shifts rename to shifts",
        "alter table shifts alter column team type varchar(9)");
    ShiftDao shifts = new ShiftDao(database);
    List<SchemaDifference> before = shifts.verifyTable();
    assertThatThrownBy(shifts::createTable).isInstanceOf(SchemaMismatchException.class);
    assertThat(shifts.verifyTable()).isEqualTo(before).isNotEmpty();
  }

  private void blocks(String sql, SchemaDifference wanted) {
    Statements.run(dataSource, sql);
    assertThat(events.verifyTable()).contains(wanted);
    assertThat(wanted.blocking()).isTrue();
    assertThatThrownBy(events::createTable)
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining(wanted.toString());
  }

  private void harmless(String sql, SchemaDifference wanted) {
    Statements.run(dataSource, sql);
    SchemaDifference told =
        new SchemaDifference(wanted.kind(), false, wanted.place(), wanted.wanted(), wanted.found());
    assertThat(events.verifyTable()).contains(told);
    assertThatCode(events::createTable).doesNotThrowAnyException();
  }

  private static SchemaDifference difference(Kind kind, String place, String wanted, String found) {
    return new SchemaDifference(kind, true, place, wanted, found);
  }
}
