package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.contract.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Updates change what is named, in one request, and nothing else. */
@RowsmithTest
class UpdateContractTest {

  private PhoneDao phones;
  private EventDao events;

  @BeforeEach
  void createTables(Database database) {
    phones = new PhoneDao(database);
    events = new EventDao(database);
    database.createTables(phones, events);
  }

  @TestTemplate
  void changesOnlyWhatIsNamed() {
    Phone ann = phones.createRecord(Phone.friend(7, "Ann"));
    Phone moved = phones.updateRecord(7, set -> set.phoneNumber("555-0199"));
    assertThat(moved)
        .isEqualTo(new Phone(7, "Ann", "555-0199", ann.relationship(), ann.timestamp()));
    assertThat(phones.getRecord(7)).isEqualTo(moved);
  }

  @TestTemplate
  void setsSeveralAtOnce() {
    phones.createRecord(Phone.friend(7, "Ann"));
    Instant later = Phone.NOON.plusSeconds(60);
    Phone updated =
        phones.updateRecord(7, set -> set.relationship(Relationship.PARENT).timestamp(later));
    assertThat(updated).isEqualTo(new Phone(7, "Ann", "555-017", Relationship.PARENT, later));
    assertThat(phones.queryByRelationship(Relationship.PARENT).list()).containsExactly(updated);
    assertThat(phones.queryByRelationship(Relationship.FRIEND).list()).isEmpty();
  }

  @TestTemplate
  void removesAttributes() {
    phones.createRecord(Phone.friend(7, "Ann"));
    Phone updated = phones.updateRecord(7, set -> set.removeName().removeRelationship());
    assertThat(updated).isEqualTo(new Phone(7, null, "555-017", null, Phone.NOON));
    assertThat(phones.queryByRelationship(Relationship.FRIEND).list()).isEmpty();
    assertThat(phones.updateRecord(7, set -> set.removeName())).isEqualTo(updated);
  }

  @TestTemplate
  void setsIfAbsent() {
    phones.createRecord(new Phone(7, "Ann", null, null, null));
    Phone updated =
        phones.updateRecord(7, set -> set.nameIfAbsent("Eve").phoneNumberIfAbsent("555-0100"));
    assertThat(updated).isEqualTo(new Phone(7, "Ann", "555-0100", null, null));
  }

  @TestTemplate
  void addsToNumbersAndCountsAnAbsentOneAsZero() {
    events.createRecord(Event.of("web", 1));
    Event once = events.updateRecord("web", 1, set -> set.addAttempts(4).addAmount(amount("1.25")));
    assertThat(once.attempts()).isEqualTo(5);
    assertThat(once.amount()).isEqualTo(amount("1.25"));
    Event twice =
        events.updateRecord("web", 1, set -> set.addAttempts(-2).addAmount(amount("0.75")));
    assertThat(twice.attempts()).isEqualTo(3);
    assertThat(twice.amount()).isEqualByComparingTo(amount("2"));
    assertThat(events.getRecord("web", 1)).isEqualTo(twice);
  }

  @TestTemplate
  void anAttributeThatWasRemovedReadsAsItsDefault() {
    events.createRecord(Event.of("web", 1));
    assertThat(events.updateRecord("web", 1, set -> set.removeAttempts()).attempts()).isEqualTo(3);
    assertThat(events.getRecord("web", 1).attempts()).isEqualTo(3);
  }

  @TestTemplate
  void setsAnOptionalByItsValue() {
    events.createRecord(Event.of("web", 1));
    assertThat(events.updateRecord("web", 1, set -> set.note("seen")).note()).contains("seen");
    assertThat(events.updateRecord("web", 1, set -> set.removeNote()).note())
        .isEqualTo(Optional.empty());
  }

  @TestTemplate
  void missingRecordIsNotMade() {
    assertThatThrownBy(() -> phones.updateRecord(7, set -> set.name("Ann")))
        .isInstanceOf(RecordNotFoundException.class)
        .hasMessageContaining("updateRecord")
        .hasMessageContaining("person_id = 7")
        .hasMessageNotContaining("Ann");
    assertThat(phones.findRecord(7)).isEmpty();
  }

  @TestTemplate
  void updatesOnlyIfTheConditionHolds() {
    Phone ann = phones.createRecord(Phone.friend(7, "Ann"));
    assertThatThrownBy(
            () ->
                phones.updateRecord(
                    7, set -> set.name("Eve").onlyIf(PhoneTable.NAME.equalTo("Bob"))))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(e -> assertThat(e.record()).isEqualTo(ann));
    assertThat(phones.getRecord(7)).isEqualTo(ann);
    Phone renamed =
        phones.updateRecord(7, set -> set.name("Eve").onlyIf(PhoneTable.NAME.equalTo("Ann")));
    assertThat(renamed.name()).isEqualTo("Eve");
  }

  @TestTemplate
  void conditionOfAMissingRecordIsNotFound() {
    assertThatThrownBy(
            () ->
                phones.updateRecord(7, set -> set.name("Eve").onlyIf(PhoneTable.NAME.notExists())))
        .isInstanceOf(RecordNotFoundException.class);
  }

  @TestTemplate
  void conditionIsToldBeforeASumThatLeavesItsType() {
    Event event = events.createRecord(Event.of("web", 1));
    assertThatThrownBy(
            () ->
                events.updateRecord(
                    "web",
                    1,
                    set ->
                        set.addAttempts(Integer.MAX_VALUE)
                            .onlyIf(EventTable.KIND.equalTo("view").not().not())))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(e -> assertThat(e.record()).isEqualTo(event));
    assertThatThrownBy(
            () ->
                events.updateRecord(
                    "web",
                    1,
                    set ->
                        set.addAttempts(Integer.MAX_VALUE)
                            .onlyIf(
                                EventTable.KIND
                                    .equalTo("click")
                                    .and(EventTable.OWNER.notExists()))))
        .asInstanceOf(type(BackendException.class))
        .satisfies(e -> assertThat(e.category()).isEqualTo(BackendException.Category.REFUSED));
    assertThat(events.getRecord("web", 1)).isEqualTo(event);
  }

  @TestTemplate
  void updateThatNamesNothingIsRefused() {
    phones.createRecord(Phone.friend(7, "Ann"));
    assertThatThrownBy(() -> phones.updateRecord(7, set -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names nothing");
  }

  @TestTemplate
  void nullIsRefusedWithAHint() {
    phones.createRecord(Phone.friend(7, "Ann"));
    assertThatThrownBy(() -> phones.updateRecord(7, set -> set.name(absent())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name")
        .hasMessageContaining("remove");
  }

  @TestTemplate
  void oneAttributeIsChangedOnce() {
    phones.createRecord(Phone.friend(7, "Ann"));
    assertThatThrownBy(() -> phones.updateRecord(7, set -> set.name("Eve").removeName()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name is named twice");
  }

  @TestTemplate
  void concurrentAddsAreAllCounted() throws Exception {
    events.createRecord(Event.of("web", 1));
    Racers.run(
        8,
        racer -> {
          for (int i = 0; i < 5; i++) {
            events.updateRecord("web", 1, set -> set.addAttempts(1));
          }
          return racer;
        });
    assertThat(events.getRecord("web", 1).attempts()).isEqualTo(41);
  }

  private static BigDecimal amount(String value) {
    return new BigDecimal(value);
  }

  @SuppressWarnings("NullAway") // what a caller without nullness checks may hand over
  private static String absent() {
    return null;
  }
}
