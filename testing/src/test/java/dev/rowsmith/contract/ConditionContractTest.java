package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.Condition;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.contract.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Conditions are true or false, never unknown: semantics of DynamoDB on every backend. */
@RowsmithTest
class ConditionContractTest {

  private PhoneDao phones;

  @BeforeEach
  void createTable(Database database) {
    phones = new PhoneDao(database);
    phones.createTable();
    phones.createRecord(new Phone(1, "Ann", "555", Relationship.FRIEND, Phone.NOON));
    phones.createRecord(new Phone(2, "Bob", null, null, Phone.NOON.plusSeconds(1)));
    phones.createRecord(new Phone(3, "", "556", Relationship.PARENT, null));
    phones.createRecord(new Phone(4, null, null, null, null));
  }

  @TestTemplate
  void comparisonWithAnAbsentAttributeIsFalse() {
    assertThat(where(PhoneTable.NAME.equalTo("Ann"))).containsExactly(1);
    assertThat(where(PhoneTable.NAME.lessThan("B"))).containsExactly(1, 3);
    assertThat(where(PhoneTable.NAME.greaterThanOrEqualTo("B"))).containsExactly(2);
    assertThat(where(PhoneTable.NAME.between("A", "C"))).containsExactly(1, 2);
    assertThat(where(PhoneTable.NAME.in("Ann", "Bob", "Eve"))).containsExactly(1, 2);
    assertThat(where(PhoneTable.NAME.beginsWith("A"))).containsExactly(1);
    assertThat(where(PhoneTable.NAME.beginsWith(""))).containsExactly(1, 2, 3);
    assertThat(where(PhoneTable.NAME.contains("o"))).containsExactly(2);
    assertThat(where(PhoneTable.TIMESTAMP.lessThanOrEqualTo(Phone.NOON))).containsExactly(1);
    assertThat(where(PhoneTable.RELATIONSHIP.equalTo(Relationship.PARENT))).containsExactly(3);
  }

  @TestTemplate
  void notEqualToAnAbsentAttributeIsTrue() {
    assertThat(where(PhoneTable.NAME.notEqualTo("Ann"))).containsExactly(2, 3, 4);
    assertThat(where(PhoneTable.RELATIONSHIP.notEqualTo(Relationship.FRIEND)))
        .containsExactly(2, 3, 4);
  }

  @TestTemplate
  void negationTurnsFalseIntoTrue() {
    assertThat(where(PhoneTable.NAME.equalTo("Ann").not())).containsExactly(2, 3, 4);
    assertThat(where(PhoneTable.NAME.beginsWith("A").not())).containsExactly(2, 3, 4);
    assertThat(where(PhoneTable.NAME.lessThan("B").not().not())).containsExactly(1, 3);
    assertThat(where(PhoneTable.NAME.notEqualTo("Ann").not())).containsExactly(1);
    assertThat(
            where(PhoneTable.NAME.equalTo("Ann").or(PhoneTable.PHONE_NUMBER.equalTo("556")).not()))
        .containsExactly(2, 4);
  }

  @TestTemplate
  void presenceIsToldApartFromEmptiness() {
    assertThat(where(PhoneTable.NAME.exists())).containsExactly(1, 2, 3);
    assertThat(where(PhoneTable.NAME.notExists())).containsExactly(4);
    assertThat(where(PhoneTable.NAME.equalTo(""))).containsExactly(3);
  }

  @TestTemplate
  void conditionsAreJoined() {
    Condition<Phone> named = PhoneTable.NAME.exists();
    Condition<Phone> reachable = PhoneTable.PHONE_NUMBER.exists();
    assertThat(where(named.and(reachable))).containsExactly(1, 3);
    assertThat(where(named.and(reachable.not()))).containsExactly(2);
    assertThat(where(named.not().or(PhoneTable.NAME.equalTo("Bob")))).containsExactly(2, 4);
    assertThat(
            where(
                PhoneTable.NAME
                    .equalTo("Ann")
                    .or(PhoneTable.NAME.equalTo("Bob"))
                    .and(PhoneTable.TIMESTAMP.greaterThan(Phone.NOON))))
        .containsExactly(2);
  }

  @TestTemplate
  void manyValuesOfAnInAreFine() {
    List<String> names = IntStream.range(0, 250).mapToObj(n -> n == 249 ? "Bob" : "N" + n).toList();
    assertThat(where(PhoneTable.NAME.in(names))).containsExactly(2);
    assertThat(where(PhoneTable.NAME.in(names).not())).containsExactly(1, 3, 4);
    assertThatThrownBy(() -> PhoneTable.NAME.in(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @TestTemplate
  void putKeepsToItsCondition() {
    Phone eve = new Phone(1, "Eve", null, null, null);
    assertThatThrownBy(() -> phones.putRecord(eve, PhoneTable.NAME.equalTo("Bob")))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(
            e -> {
              assertThat(e.record()).isEqualTo(phones.getRecord(1));
              assertThat(e).hasMessageContaining("person_id = 1").hasMessageNotContaining("Eve");
            });
    phones.putRecord(eve, PhoneTable.NAME.equalTo("Ann"));
    assertThat(phones.getRecord(1)).isEqualTo(eve);
  }

  @TestTemplate
  void putOfANewRecordMeetsAConditionOfNothing() {
    Phone ann = Phone.friend(9, "Ann");
    assertThatThrownBy(() -> phones.putRecord(ann, PhoneTable.NAME.exists()))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(e -> assertThat(e.record()).isNull());
    assertThat(phones.findRecord(9)).isEmpty();
    phones.putRecord(ann, PhoneTable.NAME.notExists());
    assertThat(phones.getRecord(9)).isEqualTo(ann);
    assertThatThrownBy(() -> phones.putRecord(ann, PhoneTable.NAME.notExists()))
        .isInstanceOf(ConditionFailedException.class);
  }

  @TestTemplate
  void createAsksItsConditionOfNothing() {
    Phone ann = Phone.friend(9, "Ann");
    Condition<Phone> named = PhoneTable.NAME.exists();
    assertThatThrownBy(() -> phones.createRecord(ann, named))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(
            e -> {
              assertThat(e.record()).isNull();
              assertThat(e).hasMessageContaining("createRecord").hasMessageContaining("= 9");
            });
    assertThat(phones.findRecord(9)).isEmpty();
    assertThat(phones.createRecord(ann, named.not())).isEqualTo(ann);
    assertThat(phones.getRecord(9)).isEqualTo(ann);
  }

  @TestTemplate
  void createOfAKeyThatIsTakenIsToldAsThatWhateverItsCondition() {
    Phone ann = phones.getRecord(1);
    Phone eve = Phone.friend(1, "Eve");
    for (Condition<Phone> condition :
        List.of(PhoneTable.NAME.exists(), PhoneTable.NAME.notExists())) {
      assertThatThrownBy(() -> phones.createRecord(eve, condition))
          .isInstanceOf(RecordAlreadyExistsException.class)
          .hasMessageContaining("person_id = 1")
          .hasMessageNotContaining("Eve");
    }
    assertThat(phones.getRecord(1)).isEqualTo(ann);
    Condition<Phone> unspeakable = PhoneTable.NAME.notEqualTo("\0");
    assertThatThrownBy(() -> phones.createRecord(eve, unspeakable))
        .isInstanceOf(InvalidRecordException.class);
  }

  @TestTemplate
  void deleteKeepsToItsCondition() {
    Phone ann = phones.getRecord(1);
    assertThatThrownBy(() -> phones.deleteRecord(1, PhoneTable.NAME.equalTo("Bob")))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(e -> assertThat(e.record()).isEqualTo(ann));
    assertThat(phones.deleteRecord(1, PhoneTable.NAME.equalTo("Ann"))).isTrue();
    assertThat(phones.deleteRecord(1, PhoneTable.NAME.equalTo("Ann"))).isFalse();
    assertThat(phones.deleteRecord(1, PhoneTable.NAME.notExists())).isFalse();
  }

  @TestTemplate
  void nullIsRefusedWithAHint() {
    assertThatThrownBy(() -> PhoneTable.NAME.equalTo(absent()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("notExists()");
  }

  private List<Integer> where(Condition<Phone> condition) {
    return phones.scan().filter(condition).stream().map(Phone::personId).sorted().toList();
  }

  @SuppressWarnings("NullAway") // what a caller without nullness checks may hand over
  private static String absent() {
    return null;
  }
}
