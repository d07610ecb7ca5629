package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.manual.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.TestTemplate;

/** Conditions are true or false. */
@RowsmithTest
class ConditionsTest {

  private static final Instant YESTERDAY = Instant.parse("2026-11-19T12:00:00Z");

  @TestTemplate
  void conditionsAreJoined(Database database) {
    PhoneDao phones = phones(database);
    // docs: condition
    Condition<Phone> recentA =
        PhoneTable.NAME.beginsWith("A").and(PhoneTable.TIMESTAMP.greaterThan(YESTERDAY));
    List<Phone> found = phones.scan().filter(recentA).list();
    // docs: end
    assertThat(found).extracting(Phone::personId).containsExactly(7);
    // docs: others
    Condition<Phone> others =
        PhoneTable.RELATIONSHIP
            .in(Relationship.PARENT, Relationship.SIBLING)
            .or(PhoneTable.NAME.contains("Mum"))
            .not();
    // docs: end
    assertThat(phones.scan().filter(others).list()).containsExactlyElementsOf(found);
  }

  @TestTemplate
  void absentAttributeIsNoUnknown(Database database) {
    PhoneDao phones = phones(database);
    // docs: two-valued
    // Bob has no phone number.
    Condition<Phone> equal = PhoneTable.PHONE_NUMBER.equalTo("555-0100"); // false for Bob
    Condition<Phone> notEqual = PhoneTable.PHONE_NUMBER.notEqualTo("555-0100"); // true
    Condition<Phone> negated = PhoneTable.PHONE_NUMBER.lessThan("555").not(); // true
    Condition<Phone> absent = PhoneTable.PHONE_NUMBER.notExists(); // true
    // docs: end
    assertThat(phones.scan().filter(equal).list()).extracting(Phone::name).containsExactly("Ann");
    assertThat(phones.scan().filter(notEqual.and(negated).and(absent)).list())
        .extracting(Phone::name)
        .containsExactly("Bob");
  }

  private static PhoneDao phones(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    Instant now = YESTERDAY.plusSeconds(86_400);
    phones.createRecord(7, "Ann", "555-0100", Relationship.FRIEND, now);
    phones.createRecord(8, "Bob", null, Relationship.SIBLING, now);
    return phones;
  }
}
