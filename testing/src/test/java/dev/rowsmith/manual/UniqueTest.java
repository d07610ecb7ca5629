package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.testing.RowsmithTest;
import java.util.Optional;
import org.junit.jupiter.api.TestTemplate;

/** Values are unique. */
@RowsmithTest
class UniqueTest {

  @TestTemplate
  void valueIsTaken(Database database) {
    ReaderDao readers = new ReaderDao(database);
    readers.createTable();
    String told = "";
    // docs: unique
    readers.createRecord(7, "Ann", "ann@example.org", Optional.empty());
    try {
      readers.createRecord(8, "Bob", "ann@example.org", Optional.empty());
    } catch (DuplicateValueException e) {
      told = e.attribute(); // email
    }
    Reader ann = readers.getByEmail("ann@example.org");
    Optional<Reader> nobody = readers.findByEmail("bob@example.org");
    // docs: end
    assertThat(told).isEqualTo("email");
    assertThat(ann.id()).isEqualTo(7);
    assertThat(nobody).isEmpty();
  }
}
