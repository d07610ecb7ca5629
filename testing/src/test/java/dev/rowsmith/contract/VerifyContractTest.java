package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.testing.RowsmithTest;
import org.junit.jupiter.api.TestTemplate;

/** {@code verifyTable} tells the same on both backends, where both can differ. */
@RowsmithTest
class VerifyContractTest {

  @TestTemplate
  void tableThatWasMadeDoesNotDiffer(Database database) {
    PhoneDao phones = new PhoneDao(database);
    EventDao events = new EventDao(database);
    TaskDao tasks = new TaskDao(database);
    ShiftDao shifts = new ShiftDao(database);
    ReadingDao readings = new ReadingDao(database);
    EverythingDao everything = new EverythingDao(database);
    database.createTables(phones, events, tasks, shifts, readings, everything);
    assertThat(phones.verifyTable()).isEmpty();
    assertThat(events.verifyTable()).isEmpty();
    assertThat(tasks.verifyTable()).isEmpty();
    assertThat(shifts.verifyTable()).isEmpty();
    assertThat(readings.verifyTable()).isEmpty();
    assertThat(everything.verifyTable()).isEmpty();
  }

  @TestTemplate
  void missingTableIsNoDifference(Database database) {
    assertThatThrownBy(new PhoneDao(database)::verifyTable)
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContaining("verifyTable on phonebook");
  }

  @TestTemplate
  void missingIndexIsTold(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    phones.dropGsi(PhoneEnums.Index.RELATIONSHIP_INDEX);
    assertThat(phones.verifyTable())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.kind()).isEqualTo(Kind.INDEX_MISSING);
              assertThat(difference.blocking()).isTrue();
              assertThat(difference.place()).isEqualTo("index relationship-index");
              assertThat(difference.found()).isEqualTo(SchemaDifference.NOTHING);
            });
    phones.createGsi(PhoneEnums.Index.RELATIONSHIP_INDEX);
    assertThat(phones.verifyTable()).isEmpty();
  }
}
