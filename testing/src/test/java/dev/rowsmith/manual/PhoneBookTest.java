package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.manual.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import org.junit.jupiter.api.TestTemplate;

/** The smallest test of a user's. */
// docs: rowsmith-test
@RowsmithTest // each test runs once per backend
class PhoneBookTest {

  @TestTemplate
  void friendsAreListed(Database database) { // fresh and empty
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    phones.createRecord(7, "Ann", null, Relationship.FRIEND, Instant.now());
    assertThat(phones.queryByRelationship(Relationship.FRIEND).count()).isEqualTo(1);
  }
}
// docs: end
