package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.Database;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.contract.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** One record at a time: created, put, read, deleted. */
@RowsmithTest
class CrudContractTest {

  private PhoneDao phones;
  private EventDao events;

  @BeforeEach
  void createTables(Database database) {
    phones = new PhoneDao(database);
    events = new EventDao(database);
    database.createTables(phones, events);
  }

  @TestTemplate
  void createdRecordIsRead() {
    Phone ann = Phone.friend(7, "Ann");
    assertThat(phones.createRecord(ann)).isEqualTo(ann);
    assertThat(phones.getRecord(7)).isEqualTo(ann);
    assertThat(phones.findRecord(7)).contains(ann);
  }

  @TestTemplate
  void createsByComponents() {
    Phone bob = phones.createRecord(8, "Bob", "555-0101", Relationship.SIBLING, Phone.NOON);
    assertThat(bob).isEqualTo(new Phone(8, "Bob", "555-0101", Relationship.SIBLING, Phone.NOON));
    assertThat(phones.getRecord(8)).isEqualTo(bob);
  }

  @TestTemplate
  void createReturnsTheRecordAsItReads() {
    Instant nanos = Instant.parse("2026-11-20T12:00:00.123456789Z");
    Event given = Event.of("web", 1).ownedBy("ann", nanos).costing("12.500");
    Event created = events.createRecord(given);
    assertThat(created.at()).isEqualTo(Instant.parse("2026-11-20T12:00:00.123456Z"));
    assertThat(created.amount()).isEqualTo(new BigDecimal("12.5"));
    assertThat(events.getRecord("web", 1)).isEqualTo(created);
  }

  @TestTemplate
  void secondCreateOfAKeyIsRefusedAndChangesNothing() {
    Phone ann = phones.createRecord(Phone.friend(7, "Ann"));
    assertThatThrownBy(() -> phones.createRecord(Phone.friend(7, "Eve")))
        .isInstanceOf(RecordAlreadyExistsException.class)
        .hasMessageContaining("phonebook")
        .hasMessageContaining("createRecord")
        .hasMessageContaining("person_id = 7")
        .hasMessageNotContaining("Eve")
        .hasMessageNotContaining("Ann");
    assertThat(phones.getRecord(7)).isEqualTo(ann);
  }

  @TestTemplate
  void putInsertsAndReplacesWhole() {
    assertThat(phones.putRecord(Phone.friend(7, "Ann"))).isEqualTo(Phone.friend(7, "Ann"));
    Phone bare = new Phone(7, "Ann", null, null, null);
    phones.putRecord(bare);
    assertThat(phones.getRecord(7)).isEqualTo(bare);
    assertThat(phones.queryByRelationship(Relationship.FRIEND).list()).isEmpty();
  }

  @TestTemplate
  void missingRecordIsAnErrorOrEmpty() {
    assertThatThrownBy(() -> phones.getRecord(7))
        .asInstanceOf(type(RecordNotFoundException.class))
        .satisfies(
            e -> {
              assertThat(e.table()).endsWith("phonebook");
              assertThat(e.operation()).isEqualTo("getRecord");
              assertThat(e.key()).isEqualTo("person_id = 7");
            });
    assertThat(phones.findRecord(7)).isEqualTo(Optional.empty());
  }

  @TestTemplate
  void deleteTellsWhetherThereWasOne() {
    phones.createRecord(Phone.friend(7, "Ann"));
    phones.createRecord(Phone.friend(8, "Bob"));
    assertThat(phones.deleteRecord(7)).isTrue();
    assertThat(phones.deleteRecord(7)).isFalse();
    assertThat(phones.deleteRecord(Phone.friend(8, "another"))).isTrue();
    assertThat(phones.deleteRecord(Phone.friend(8, "another"))).isFalse();
    assertThat(phones.scan().count()).isZero();
  }

  @TestTemplate
  void recordsOfOnePartitionAreToldApartByTheSortKey() {
    events.createRecord(Event.of("web", 1));
    events.createRecord(Event.of("web", 2));
    events.createRecord(Event.of("app", 1));
    assertThat(events.deleteRecord("web", 1)).isTrue();
    assertThat(events.getRecord("web", 2)).isEqualTo(Event.of("web", 2));
    assertThat(events.getRecord("app", 1)).isEqualTo(Event.of("app", 1));
    assertThatThrownBy(() -> events.getRecord("web", 1))
        .isInstanceOf(RecordNotFoundException.class)
        .hasMessageContaining("source = web, sequence = 1");
  }

  @TestTemplate
  void oneOfManyConcurrentCreatorsWins() throws Exception {
    List<Boolean> wins =
        Racers.run(
            8,
            racer -> {
              try {
                phones.createRecord(Phone.friend(7, "Racer " + racer));
                return true;
              } catch (RecordAlreadyExistsException e) {
                return false;
              }
            });
    assertThat(wins).containsOnlyOnce(true).hasSize(8);
  }
}
