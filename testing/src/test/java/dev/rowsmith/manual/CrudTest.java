package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.manual.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.TestTemplate;

/** One record at a time. */
@RowsmithTest
class CrudTest {

  @TestTemplate
  void recordsAreCreatedReadAndDeleted(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    Instant now = Instant.now();
    // docs: crud
    Phone ann = phones.createRecord(new Phone(7, "Ann", null, Relationship.FRIEND, now));
    Phone bob = phones.createRecord(8, "Bob", "555-0101", Relationship.SIBLING, now);

    Phone read = phones.getRecord(7);
    Optional<Phone> nobody = phones.findRecord(9); // empty

    phones.putRecord(new Phone(7, "Ann", "555-0100", Relationship.PARENT, now)); // replaces whole
    boolean deleted = phones.deleteRecord(7); // true
    boolean again = phones.deleteRecord(ann); // false: it is gone
    // docs: end
    assertThat(read).isEqualTo(ann);
    assertThat(nobody).isEmpty();
    assertThat(deleted).isTrue();
    assertThat(again).isFalse();
    assertThat(phones.scan().list()).containsExactly(bob);
    // docs: eventual
    Phone perhapsOld = phones.eventual().getRecord(8);
    // docs: end
    assertThat(perhapsOld).isEqualTo(bob);
  }

  @TestTemplate
  void manyAreLoaded(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    Instant noon = Instant.parse("2026-11-20T12:00:00Z");
    List<Phone> newOnes = List.of(new Phone(7, "Ann", null, Relationship.FRIEND, noon));
    List<Long> told = new ArrayList<>();
    // docs: load
    long loaded = phones.loadRecords(newOnes, sent -> told.add(sent));
    // docs: end
    assertThat(loaded).isEqualTo(1);
    assertThat(told).containsExactly(1L);
  }

  @TestTemplate
  void writesAreDoneTogether(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    Instant noon = Instant.parse("2026-11-20T12:00:00Z");
    Phone ann = new Phone(7, "Ann", null, Relationship.FRIEND, noon);
    phones.createRecord(8, "Bob", null, Relationship.SIBLING, noon);
    // docs: transaction
    database.transact(
        phones.creating(ann),
        phones.updating(8, set -> set.phoneNumber("555-0101")),
        phones.checking(9, PhoneTable.PERSON_ID.notExists()));
    // docs: end
    // docs: token
    database.transact("order-7", List.of(phones.deleting(ann)));
    // docs: end
    assertThat(phones.scan().list()).extracting(Phone::phoneNumber).containsExactly("555-0101");
  }

  @TestTemplate
  void manyAreStoredReadAndDeleted(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    Instant noon = Instant.parse("2026-11-20T12:00:00Z");
    Phone ann = new Phone(7, "Ann", null, Relationship.FRIEND, noon);
    Phone bob = new Phone(8, "Bob", null, Relationship.SIBLING, noon);
    // docs: batches
    phones.putRecords(List.of(ann, bob));
    List<Phone> found = phones.getRecords(List.of(8, 9, 7)); // bob and ann: there is no 9
    phones.deleteRecords(List.of(7, 8, 9));
    // docs: end
    assertThat(found).containsExactly(bob, ann);
    assertThat(phones.scan().list()).isEmpty();
  }

  @TestTemplate
  void keyIsCreatedOnce(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    Phone ann = new Phone(7, "Ann", null, Relationship.FRIEND, Instant.now());
    phones.createRecord(ann);
    boolean taken = false;
    // docs: create-once
    try {
      phones.createRecord(ann);
    } catch (RecordAlreadyExistsException e) {
      taken = true;
    }
    // docs: end
    assertThat(taken).isTrue();
  }

  @TestTemplate
  void putAndDeleteTakeConditions(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    Phone ann = new Phone(7, "Ann", null, Relationship.FRIEND, Instant.now());
    phones.createRecord(ann);
    // docs: conditional-writes
    phones.putRecord(ann, PhoneTable.NAME.equalTo("Ann"));
    boolean deleted = phones.deleteRecord(7, PhoneTable.PHONE_NUMBER.notExists());
    // docs: end
    assertThat(deleted).isTrue();
  }
}
