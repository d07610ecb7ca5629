package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Condition;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.contract.Task.State;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** What each operator says of an absent attribute, and of its negation: never "unknown". */
@RowsmithTest
class TwoValuedLogicContractTest {

  private BagDao bags;
  private PhoneDao phones;

  @BeforeEach
  void createTables(Database database) {
    bags = new BagDao(database);
    phones = new PhoneDao(database);
    database.createTables(bags, phones);
    phones.createRecord(new Phone(1, null, null, null, null));
    bags.createRecord(Bag.of(1, Set.of(), Set.of(), Set.of()));
  }

  @TestTemplate
  void everyComparisonOfAnAbsentTextIsFalseAndItsNegationTrue() {
    for (Condition<Phone> comparison :
        List.of(
            PhoneTable.NAME.equalTo("a"),
            PhoneTable.NAME.lessThan("a"),
            PhoneTable.NAME.lessThanOrEqualTo("a"),
            PhoneTable.NAME.greaterThan(""),
            PhoneTable.NAME.greaterThanOrEqualTo(""),
            PhoneTable.NAME.between("", "z"),
            PhoneTable.NAME.in("a", "b"),
            PhoneTable.NAME.beginsWith(""),
            PhoneTable.NAME.beginsWith("a"),
            PhoneTable.NAME.contains("a"),
            PhoneTable.NAME.exists(),
            PhoneTable.NAME.notEqualTo("a").not(),
            PhoneTable.RELATIONSHIP.equalTo(PhoneEnums.Relationship.FRIEND),
            PhoneTable.RELATIONSHIP.in(PhoneEnums.Relationship.FRIEND),
            PhoneTable.TIMESTAMP.lessThan(Phone.NOON))) {
      isFalse(comparison);
    }
  }

  @TestTemplate
  void everyComparisonOfAnAbsentSetIsFalseAndItsNegationTrue() {
    for (Condition<Bag> comparison :
        List.of(
            BagTable.TAGS.equalTo(Set.of("a")),
            BagTable.TAGS.contains("a"),
            BagTable.NUMBERS.contains(1),
            BagTable.PRICES.contains(BigDecimal.ONE),
            BagTable.STATES.contains(State.OPEN),
            BagTable.TAGS.exists(),
            BagTable.TAGS.notEqualTo(Set.of("a")).not())) {
      assertThat(bags.scan().filter(comparison).count()).isZero();
      assertThat(bags.scan().filter(comparison.not()).count()).isEqualTo(1);
      assertThat(bags.scan().filter(comparison.not().not()).count()).isZero();
      assertThat(bags.scan().filter(comparison.not().not().not()).count()).isEqualTo(1);
    }
  }

  @TestTemplate
  void negationReachesIntoJunctions() {
    Condition<Phone> absent = PhoneTable.NAME.equalTo("a");
    Condition<Phone> present = PhoneTable.NAME.notExists();
    isFalse(absent.and(present));
    isFalse(absent.or(present).not());
    isFalse(absent.not().and(present).not());
    isFalse(absent.or(absent.and(present)));
    isFalse(absent.and(present).not().not());
  }

  @TestTemplate
  void rangeTheWrongWayRoundIsRefusedBeforeItIsSent() {
    assertThatThrownBy(() -> PhoneTable.NAME.between("b", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name")
        .hasMessageContaining("least");
  }

  /** Of the one record: as a filter, as the condition of a write, and evaluated in memory. */
  private void isFalse(Condition<Phone> condition) {
    assertThat(phones.scan().filter(condition).count()).isZero();
    assertThat(phones.scan().filter(condition.not()).count()).isEqualTo(1);
    assertThat(phones.scan().filter(condition.not().not()).count()).isZero();
    assertThat(phones.query(1).filter(condition.not().not().not()).count()).isEqualTo(1);
    Phone nobody = phones.getRecord(1);
    assertThatThrownBy(() -> phones.putRecord(nobody, condition))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(phones.putRecord(nobody, condition.not())).isEqualTo(nobody);
    Phone missing = new Phone(2, null, null, null, null);
    assertThatThrownBy(() -> phones.putRecord(missing, condition))
        .isInstanceOf(ConditionFailedException.class);
    phones.putRecord(missing, condition.not());
    assertThat(phones.deleteRecord(2, condition.not())).isTrue();
  }
}
