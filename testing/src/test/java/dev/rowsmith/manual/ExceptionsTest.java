package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.testing.RowsmithTest;
import org.junit.jupiter.api.TestTemplate;

/** What an exception carries. */
@RowsmithTest
class ExceptionsTest {

  @TestTemplate
  void exceptionNamesTableOperationAndKey(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    String told = "";
    // docs: exception
    try {
      phones.getRecord(7);
    } catch (RecordNotFoundException e) {
      told = e.operation() + " " + e.table() + " " + e.key(); // getRecord phones person_id = 7
    }
    // docs: end
    assertThat(told).isEqualTo("getRecord phones person_id = 7");
  }
}
