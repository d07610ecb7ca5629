package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** What DynamoDB takes of an expression goes through; what it does not is not sent. */
@RowsmithTest(Backend.DYNAMODB)
class ExpressionLimitsTest {

  private PhoneDao phones;

  @BeforeEach
  void createTable(Database database) {
    phones = new PhoneDao(database);
    phones.createTable();
    phones.createRecord(Phone.friend(7, "n1"));
  }

  @TestTemplate
  void threeHundredOperatorsAreTaken() {
    // 150 comparisons, 149 ORs and a NOT
    Condition<Phone> most = oneOf(149, PhoneTable.NAME::equalTo).or(named(150).not());
    assertThat(phones.scan().filter(most).count()).isEqualTo(1);
    refused("301 operators", () -> phones.scan().filter(most.not()).count());
    refused(
        "301 operators", () -> phones.scan().filter(oneOf(151, PhoneTable.NAME::equalTo)).list());
  }

  @TestTemplate
  void operatorsOfEveryKindAreCountedAsDynamoDbDoes() {
    for (Maker maker :
        List.<Maker>of(
            PhoneTable.NAME::notEqualTo,
            PhoneTable.NAME::lessThanOrEqualTo,
            PhoneTable.NAME::contains,
            PhoneTable.NAME::beginsWith,
            name -> PhoneTable.NAME.between(name, name),
            name -> PhoneTable.NAME.in(name, name),
            name -> PhoneTable.NAME.exists())) {
      Condition<Phone> longest = oneOf(100, maker).and(oneOf(20, PhoneTable.NAME::equalTo));
      assertThat(phones.scan().filter(longest).count()).isNotNegative();
    }
    Condition<Phone> most = oneOf(150, name -> PhoneTable.NAME.exists());
    assertThat(phones.scan().filter(most).count()).isEqualTo(1);
    refused(
        "301 operators",
        () -> phones.scan().filter(oneOf(151, name -> PhoneTable.NAME.exists())).list());
  }

  @TestTemplate
  void manyValuesOfAnInAreTakenUpToTheLengthOfAnExpression() {
    assertThat(phones.scan().filter(PhoneTable.NAME.in(names(650))).count()).isEqualTo(1);
    refused("bytes", () -> phones.scan().filter(PhoneTable.NAME.in(names(750))).count());
  }

  @TestTemplate
  void writesAreCheckedToo() {
    Condition<Phone> tooMuch = PhoneTable.NAME.in(names(750));
    refused("putRecord", () -> phones.putRecord(Phone.friend(7, "Eve"), tooMuch));
    refused("createRecord", () -> phones.createRecord(Phone.friend(8, "Eve"), tooMuch));
    refused("deleteRecord", () -> phones.deleteRecord(7, tooMuch));
    refused("updateRecord", () -> phones.updateRecord(7, set -> set.name("Eve").onlyIf(tooMuch)));
    assertThat(phones.getRecord(7).name()).isEqualTo("n1");
  }

  /** Makes a condition of a name. */
  private interface Maker {
    Condition<Phone> of(String name);
  }

  private static Condition<Phone> named(int number) {
    return PhoneTable.NAME.equalTo("n" + number);
  }

  private static Condition<Phone> oneOf(int count, Maker maker) {
    return IntStream.range(1, count)
        .mapToObj(number -> maker.of("n" + number))
        .reduce(maker.of("n0"), Condition::or);
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(number -> "n" + number).toList();
  }

  private static void refused(String part, Supplier<?> operation) {
    assertThatThrownBy(operation::get)
        .asInstanceOf(type(BackendException.class))
        .satisfies(
            e -> {
              assertThat(e.category()).isEqualTo(Category.REFUSED);
              assertThat(e).hasMessageContaining(part).hasMessageContaining("nothing was sent");
              assertThat(e.getCause()).isNull();
            });
  }
}
