package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.testing.RowsmithTest;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** One attribute is set to what another one holds before the update. */
@RowsmithTest
class CopyContractTest {

  private PhoneDao phones;
  private EventDao events;

  @BeforeEach
  void createTables(Database database) {
    phones = new PhoneDao(database);
    events = new EventDao(database);
    database.createTables(phones, events);
  }

  @TestTemplate
  void attributeIsCopied() {
    phones.createRecord(Phone.friend(7, "Ann"));
    Phone copied = phones.updateRecord(7, set -> set.nameFrom(PhoneTable.PHONE_NUMBER));
    assertThat(copied.name()).isEqualTo("555-017");
    assertThat(copied.phoneNumber()).isEqualTo("555-017");
    assertThat(phones.getRecord(7)).isEqualTo(copied);
  }

  @TestTemplate
  void twoAttributesAreSwapped() {
    phones.createRecord(Phone.friend(7, "Ann"));
    Phone swapped =
        phones.updateRecord(
            7, set -> set.nameFrom(PhoneTable.PHONE_NUMBER).phoneNumberFrom(PhoneTable.NAME));
    assertThat(swapped.name()).isEqualTo("555-017");
    assertThat(swapped.phoneNumber()).isEqualTo("Ann");
  }

  @TestTemplate
  void sourceIsTakenAsItWasBeforeTheUpdate() {
    phones.createRecord(Phone.friend(7, "Ann"));
    Phone moved = phones.updateRecord(7, set -> set.name("Eve").phoneNumberFrom(PhoneTable.NAME));
    assertThat(moved.name()).isEqualTo("Eve");
    assertThat(moved.phoneNumber()).isEqualTo("Ann");
    Phone taken = phones.updateRecord(7, set -> set.removeName().phoneNumberFrom(PhoneTable.NAME));
    assertThat(taken.name()).isNull();
    assertThat(taken.phoneNumber()).isEqualTo("Eve");
  }

  @TestTemplate
  void keyIsCopiedFrom() {
    events.createRecord(Event.of("web", 1));
    assertThat(events.updateRecord("web", 1, set -> set.noteFrom(EventTable.SOURCE)).note())
        .contains("web");
  }

  @TestTemplate
  void absentSourceIsAFailedCondition() {
    Phone ann = phones.createRecord(new Phone(7, "Ann", null, null, null));
    assertThatThrownBy(() -> phones.updateRecord(7, set -> set.nameFrom(PhoneTable.PHONE_NUMBER)))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(e -> assertThat(e.record()).isEqualTo(ann));
    assertThat(phones.getRecord(7)).isEqualTo(ann);
    assertThatThrownBy(() -> phones.updateRecord(8, set -> set.nameFrom(PhoneTable.PHONE_NUMBER)))
        .isInstanceOf(RecordNotFoundException.class);
  }

  @TestTemplate
  void copyStandsBesideOtherConditions() {
    Phone ann = phones.createRecord(Phone.friend(7, "Ann"));
    assertThatThrownBy(
            () ->
                phones.updateRecord(
                    7,
                    set ->
                        set.nameFrom(PhoneTable.PHONE_NUMBER)
                            .onlyIf(PhoneTable.NAME.equalTo("Bob"))))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(phones.getRecord(7)).isEqualTo(ann);
  }

  @TestTemplate
  void attributeIsNamedOnceAcrossAllKindsOfChanges() {
    phones.createRecord(Phone.friend(7, "Ann"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> phones.updateRecord(7, set -> set.name("Eve").nameFrom(PhoneTable.PHONE_NUMBER)))
        .withMessageContaining("name is named twice");
  }

  @TestTemplate
  void nothingIsCopiedFromWithinAnAttribute(Database database) {
    HouseDao houses = new HouseDao(database);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> houses.updateRecord("h", set -> set.annexFrom(HouseTable.HALL.inner())))
        .withMessageContaining("annex")
        .withMessageContaining("hall.inner");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> houses.updateRecord("h", set -> set.ownerFrom(HouseTable.ROOMS.at(0).name())))
        .withMessageContaining("rooms[0].name");
  }

  @TestTemplate
  void textOfAFixedListIsCopiedOnlyFromOneThatItHolds(Database database) {
    CopierDao copiers = new CopierDao(database);
    copiers.createTable();
    copiers.createRecord(1, "LOW", "LOW", "MEDIUM", Set.of("a"), Set.of("b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copiers.updateRecord(1, set -> set.lowFrom(CopierTable.HIGH)))
        .withMessageContaining("low")
        .withMessageContaining("high");
    assertThat(copiers.updateRecord(1, set -> set.highFrom(CopierTable.LOW)).high())
        .isEqualTo("LOW");
    assertThat(copiers.updateRecord(1, set -> set.leftFrom(CopierTable.RIGHT)).left())
        .containsExactly("b");
  }

  @TestTemplate
  void textOfAnIndexKeyIsNotCopied() {
    assertThat(Arrays.stream(EventDao.Updater.class.getMethods()).map(method -> method.getName()))
        .contains("noteFrom")
        .doesNotContain("kindFrom", "ownerFrom");
  }
}
