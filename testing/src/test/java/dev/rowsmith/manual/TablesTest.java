package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.TableNames;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.TestTemplate;

/** Tables are made, named and compared. */
@RowsmithTest
class TablesTest {

  @TestTemplate
  void tablesAreMadeAndDropped(Database database) {
    // docs: tables
    PhoneDao phones = new PhoneDao(database);
    phones.createTable(); // with its indexes; waits until it can be used
    phones.createTable(); // it is there: nothing happens
    database.createTables(phones, new MessageDao(database)); // all that are missing
    List<String> names = database.listTables(); // chat_messages, phones
    phones.dropTable(); // with all its records; waits until it is gone
    boolean there = phones.tableExists(); // false
    // docs: end
    assertThat(names).containsExactly("chat_messages", "phones");
    assertThat(there).isFalse();
  }

  @TestTemplate
  void anotherTableOfTheNameIsTold(Database database) {
    DocumentDao documents = new DocumentDao(database);
    documents.createTable();
    documents.dropGsi(DocumentEnums.Index.BY_FOLDER);
    String missing = "";
    // docs: mismatch
    try {
      documents.createTable();
    } catch (SchemaMismatchException e) {
      for (SchemaDifference difference : e.differences()) {
        missing = difference.place() + ", found " + difference.found();
      }
    }
    // docs: end
    assertThat(missing).isEqualTo("index by-folder, found nothing");
  }

  @TestTemplate
  void differencesAreTold(Database database) {
    DocumentDao documents = new DocumentDao(database);
    documents.createTable();
    documents.dropGsi(DocumentEnums.Index.BY_FOLDER);
    List<String> told = new ArrayList<>();
    // docs: verify
    for (SchemaDifference difference : documents.verifyTable()) {
      String effect = difference.blocking() ? "broken" : "as it is";
      told.add(difference.kind() + " of " + difference.place() + ": " + effect);
    }
    // docs: end
    assertThat(told).containsExactly("INDEX_MISSING of index by-folder: broken");
  }

  @TestTemplate
  void namesAreMade(Database database) {
    // docs: names
    TableNames prefixed = TableNames.prefix("dev_"); // phone_book -> dev_phone_book
    TableNames owned = TableNames.organization("Acme", "shop"); // -> acme-shop-phone-book
    // docs: end
    assertThat(prefixed.fullName("phone_book", 63)).isEqualTo("dev_phone_book");
    assertThat(owned.fullName("phone_book", 63)).isEqualTo("acme-shop-phone-book");
    assertThat(owned.fullName("p".repeat(99), 63)).hasSize(63);
    assertThat(database.tableNames().prefix()).isEmpty();
  }
}
