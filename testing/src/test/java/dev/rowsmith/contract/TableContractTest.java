package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.contract.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Tables and their indexes are made, compared and dropped. */
@RowsmithTest
class TableContractTest {

  private Database database;
  private PhoneDao phones;

  @BeforeEach
  void open(Database fresh) {
    database = fresh;
    phones = new PhoneDao(fresh);
  }

  @TestTemplate
  void createsAndDropsATable() {
    assertThat(phones.tableExists()).isFalse();
    phones.createTable();
    assertThat(phones.tableExists()).isTrue();
    assertThat(database.listTables()).containsExactly(database.tableNames().prefix() + "phonebook");
    phones.createRecord(Phone.friend(7, "Ann"));
    phones.dropTable();
    assertThat(phones.tableExists()).isFalse();
    assertThat(database.listTables()).isEmpty();
    phones.dropTable();
  }

  @TestTemplate
  void creatingAgainChangesNothing() {
    phones.createTable();
    Phone ann = phones.createRecord(Phone.friend(7, "Ann"));
    phones.createTable();
    assertThat(phones.getRecord(7)).isEqualTo(ann);
  }

  @TestTemplate
  void eightThreadsMayCreateAtOnce() throws Exception {
    Racers.run(
        8,
        racer -> {
          PhoneDao dao = new PhoneDao(database);
          dao.createTable();
          dao.putRecord(Phone.friend(racer, "Racer"));
          return dao.queryByRelationship(Relationship.FRIEND).count();
        });
    assertThat(phones.scan().count()).isEqualTo(8);
  }

  @TestTemplate
  void missingIndexIsADifferenceUntilItIsMade() {
    phones.createTable();
    phones.dropGsi(PhoneEnums.Index.RELATIONSHIP_INDEX);
    assertThatThrownBy(phones::createTable)
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("relationship-index");
    phones.createGsi(PhoneEnums.Index.RELATIONSHIP_INDEX);
    assertThatCode(phones::createTable).doesNotThrowAnyException();
  }

  @TestTemplate
  void indexOfALiveTableHoldsItsRecords() {
    phones.createTable();
    phones.dropGsi(PhoneEnums.Index.RELATIONSHIP_INDEX);
    phones.dropGsi(PhoneEnums.Index.RELATIONSHIP_INDEX);
    for (int id = 0; id < 20; id++) {
      phones.createRecord(Phone.friend(id, "Friend"));
    }
    phones.createRecord(new Phone(20, "Nobody", null, null, null));
    phones.createGsi(PhoneEnums.Index.RELATIONSHIP_INDEX);
    phones.createGsi(PhoneEnums.Index.RELATIONSHIP_INDEX);
    assertThat(phones.queryByRelationship(Relationship.FRIEND).count()).isEqualTo(20);
  }

  @TestTemplate
  void indexesOfOneTableAreMadeOneAfterTheOther() throws Exception {
    EventDao events = new EventDao(database);
    events.createTable();
    events.createRecord(Event.of("web", 1).ownedBy("ann", Instant.EPOCH));
    EventEnums.Index[] indexes = EventEnums.Index.values();
    Racers.run(indexes.length, racer -> drop(events, indexes[racer]));
    Racers.run(indexes.length * 2, racer -> create(events, indexes[racer / 2]));
    assertThat(events.queryByOwner("ann").count()).isEqualTo(1);
    assertThat(events.queryByKind("click").count()).isEqualTo(1);
  }

  @TestTemplate
  void missingTableIsToldByEveryOperation() {
    assertThatThrownBy(() -> phones.getRecord(7))
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContaining("phonebook")
        .hasMessageContaining("createTable()");
    assertThatThrownBy(() -> phones.createRecord(Phone.friend(7, "Ann")))
        .isInstanceOf(TableNotFoundException.class);
    assertThatThrownBy(() -> phones.putRecord(Phone.friend(7, "Ann")))
        .isInstanceOf(TableNotFoundException.class);
    assertThatThrownBy(() -> phones.updateRecord(7, set -> set.name("Ann")))
        .isInstanceOf(TableNotFoundException.class);
    assertThatThrownBy(() -> phones.deleteRecord(7)).isInstanceOf(TableNotFoundException.class);
    assertThatThrownBy(() -> phones.query(7).list()).isInstanceOf(TableNotFoundException.class);
    assertThatThrownBy(() -> phones.queryByRelationship(Relationship.FRIEND).count())
        .isInstanceOf(TableNotFoundException.class);
    assertThatThrownBy(() -> phones.scan().list()).isInstanceOf(TableNotFoundException.class);
    assertThatThrownBy(() -> phones.createGsi(PhoneEnums.Index.RELATIONSHIP_INDEX))
        .isInstanceOf(TableNotFoundException.class);
  }

  @TestTemplate
  void createsAllTablesThatAreMissing() {
    EventDao events = new EventDao(database);
    phones.createTable();
    database.createTables(phones, events);
    assertThat(database.listTables()).hasSize(2);
  }

  @TestTemplate
  void answersAPing() {
    assertThat(database.ping()).isTrue();
  }

  private static boolean drop(EventDao events, EventEnums.Index index) {
    events.dropGsi(index);
    return true;
  }

  private static boolean create(EventDao events, EventEnums.Index index) {
    events.createGsi(index);
    return true;
  }
}
