package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** No two records have the same unique value, whatever writes them. */
@RowsmithTest
class UniqueContractTest {

  private static final Optional<BigDecimal> NONE = Optional.empty();

  private PatronDao patrons;

  @BeforeEach
  void createTable(Database database) {
    patrons = new PatronDao(database);
    patrons.createTable();
    patrons.createTable();
    patrons.createRecord(1, "ann@x", badge("7"), "Ann");
  }

  private static Optional<BigDecimal> badge(String number) {
    return Optional.of(new BigDecimal(number));
  }

  private static void assertTaken(String attribute, ThrowingCallable write) {
    assertThatThrownBy(write)
        .isInstanceOfSatisfying(
            DuplicateValueException.class, e -> assertThat(e.attribute()).isEqualTo(attribute))
        .hasMessageContaining(attribute)
        .hasMessageContaining("patrons")
        .hasMessageNotContaining("ann@x");
  }

  @TestTemplate
  void valueIsTakenByOneRecord() {
    assertTaken("email", () -> patrons.createRecord(2, "ann@x", NONE, "Bob"));
    assertTaken("email", () -> patrons.putRecord(new Patron(2, "ann@x", NONE, "Bob")));
    assertThat(patrons.findRecord(2)).isEmpty();
    patrons.createRecord(2, "bob@x", NONE, "Bob");
    assertTaken("email", () -> patrons.putRecord(new Patron(2, "ann@x", NONE, "Bob")));
    assertTaken("email", () -> patrons.updateRecord(2, set -> set.email("ann@x")));
    assertTaken("badge", () -> patrons.updateRecord(2, set -> set.badge(new BigDecimal("7.0"))));
    assertTaken("badge", () -> patrons.createRecord(3, "cid@x", badge("7.00"), "Cid"));
    assertThat(patrons.getRecord(2)).isEqualTo(new Patron(2, "bob@x", NONE, "Bob"));
    assertThat(patrons.scan().count()).isEqualTo(2);
  }

  @TestTemplate
  void absentValuesAreNobodys() {
    patrons.createRecord(2, "bob@x", NONE, "Bob");
    patrons.createRecord(3, "cid@x", NONE, "Cid");
    assertThat(patrons.scan().count()).isEqualTo(3);
    assertThat(patrons.updateRecord(1, set -> set.removeBadge()).badge()).isEmpty();
    assertThat(patrons.updateRecord(2, set -> set.badgeIfAbsent(new BigDecimal("12"))).badge())
        .contains(new BigDecimal("12"));
    assertThat(patrons.updateRecord(2, set -> set.badgeIfAbsent(BigDecimal.ONE)).badge())
        .contains(new BigDecimal("12"));
    patrons.updateRecord(3, set -> set.badge(BigDecimal.ONE));
  }

  @TestTemplate
  void valueStaysItsOwnRecords() {
    Patron same = patrons.putRecord(new Patron(1, "ann@x", badge("7"), "Anne"));
    assertThat(patrons.getRecord(1)).isEqualTo(same);
    assertThat(patrons.updateRecord(1, set -> set.email("ann@x").name("Ann")).name())
        .isEqualTo("Ann");
    assertTaken("email", () -> patrons.createRecord(2, "ann@x", NONE, "Bob"));
  }

  @TestTemplate
  void valueThatIsGivenUpIsFree() {
    patrons.updateRecord(1, set -> set.email("anne@x").removeBadge());
    patrons.createRecord(2, "ann@x", badge("7"), "Bob");
    patrons.putRecord(new Patron(2, "bob@x", NONE, "Bob"));
    patrons.createRecord(3, "ann@x", badge("7"), "Cid");
    assertThat(patrons.deleteRecord(3)).isTrue();
    assertThat(patrons.deleteRecord(3)).isFalse();
    patrons.createRecord(4, "ann@x", badge("7"), "Dan");
    assertThat(patrons.deleteRecord(patrons.getRecord(4))).isTrue();
    assertThat(patrons.deleteRecord(1, PatronTable.NAME.equalTo("Ann"))).isTrue();
    patrons.createRecord(5, "anne@x", badge("7"), "Eve");
  }

  @TestTemplate
  void recordIsFoundByIt() {
    Patron ann = patrons.getRecord(1);
    assertThat(patrons.findByEmail("ann@x")).contains(ann);
    assertThat(patrons.getByEmail("ann@x")).isEqualTo(ann);
    assertThat(patrons.findByBadge(new BigDecimal("7.000"))).contains(ann);
    assertThat(patrons.eventual().findByEmail("bob@x")).isEmpty();
    assertThatThrownBy(() -> patrons.getByEmail("bob@x"))
        .isInstanceOf(RecordNotFoundException.class)
        .hasMessageContaining("getByEmail")
        .hasMessageNotContaining("bob@x");
    patrons.updateRecord(1, set -> set.email("anne@x"));
    assertThat(patrons.findByEmail("ann@x")).isEmpty();
    assertThat(patrons.getByEmail("anne@x").id()).isEqualTo(1);
    patrons.deleteRecord(1);
    assertThat(patrons.findByEmail("anne@x")).isEmpty();
    assertThat(patrons.findByBadge(new BigDecimal("7"))).isEmpty();
  }

  @TestTemplate
  void valueKeepsToTheRulesOfKeys() {
    for (String bad : new String[] {"", "é".repeat(1025), "a\0"}) {
      assertThatThrownBy(() -> patrons.createRecord(2, bad, NONE, "Bob"))
          .isInstanceOf(InvalidRecordException.class)
          .hasMessageContaining("email");
      assertThatThrownBy(() -> patrons.updateRecord(1, set -> set.email(bad)))
          .isInstanceOf(InvalidRecordException.class);
      assertThatThrownBy(() -> patrons.findByEmail(bad))
          .isInstanceOf(InvalidRecordException.class)
          .hasMessageContaining("findByEmail");
    }
    String longest = "é".repeat(1024);
    patrons.createRecord(2, longest, NONE, "Bob");
    assertThat(patrons.getByEmail(longest).id()).isEqualTo(2);
    assertTaken("email", () -> patrons.createRecord(3, longest, NONE, "Cid"));
  }

  @TestTemplate
  void updateBringsTheRecordAsItWasOrIs() {
    assertThat(patrons.updateRecord(1, set -> set.email("anne@x").name("Anne")))
        .isEqualTo(new Patron(1, "anne@x", badge("7"), "Anne"));
    assertThat(patrons.updateRecordReturningOld(1, set -> set.email("a@x").removeBadge()))
        .isEqualTo(new Patron(1, "anne@x", badge("7"), "Anne"));
    assertThat(patrons.getRecord(1)).isEqualTo(new Patron(1, "a@x", NONE, "Anne"));
    assertThatThrownBy(() -> patrons.updateRecord(2, set -> set.email("b@x")))
        .isInstanceOf(RecordNotFoundException.class);
    patrons.createRecord(3, "b@x", NONE, "Cid");
  }

  @TestTemplate
  void conditionsComeFirst() {
    patrons.createRecord(2, "bob@x", NONE, "Bob");
    assertThatThrownBy(() -> patrons.createRecord(2, "ann@x", NONE, "Bob"))
        .isInstanceOf(RecordAlreadyExistsException.class)
        .isNotInstanceOf(DuplicateValueException.class);
    Patron taken = new Patron(2, "ann@x", NONE, "Bob");
    assertThatThrownBy(() -> patrons.putRecord(taken, PatronTable.NAME.equalTo("Cid")))
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            e -> assertThat(e.record()).isEqualTo(patrons.getRecord(2)));
    assertThatThrownBy(
            () ->
                patrons.updateRecord(
                    2, set -> set.email("cid@x").onlyIf(PatronTable.NAME.equalTo("Cid"))))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> patrons.deleteRecord(2, PatronTable.NAME.equalTo("Cid")))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(patrons.getByEmail("bob@x").id()).isEqualTo(2);
    patrons.putRecord(new Patron(2, "cid@x", NONE, "Bob"), PatronTable.NAME.equalTo("Bob"));
    patrons.createRecord(3, "bob@x", NONE, "Dan");
  }

  @TestTemplate
  void batchesKeepItToo() {
    List<Patron> many = new ArrayList<>();
    for (int i = 10; i < 70; i++) {
      many.add(new Patron(i, i + "@x", Optional.of(BigDecimal.valueOf(i)), "many"));
    }
    patrons.putRecords(many);
    assertThat(patrons.getByEmail("42@x").id()).isEqualTo(42);
    assertTaken("email", () -> patrons.putRecords(List.of(new Patron(99, "42@x", NONE, "late"))));
    assertTaken("email", () -> patrons.loadRecords(List.of(new Patron(99, "42@x", NONE, "late"))));
    patrons.deleteRecords(List.of(42, 43, 99));
    patrons.loadRecords(List.of(new Patron(98, "42@x", NONE, "later")));
    assertThat(patrons.getByEmail("42@x").id()).isEqualTo(98);
    assertThat(patrons.scan().count()).isEqualTo(60);
  }

  @TestTemplate
  void recordOfABatchTakesTheValueThatOneBeforeItGivesUp() {
    patrons.createRecord(21, "old@x", NONE, "Ann");
    patrons.putRecords(
        List.of(new Patron(21, "new@x", NONE, "Ann"), new Patron(22, "old@x", NONE, "Bob")));
    assertThat(patrons.getByEmail("old@x").id()).isEqualTo(22);
    assertTaken(
        "email",
        () ->
            patrons.putRecords(
                List.of(new Patron(23, "new@x", NONE, "Cid"), new Patron(21, "x@x", NONE, "Ann"))));
  }

  @TestTemplate
  void batchEndsAtTheFirstValueThatIsHad() {
    patrons.createRecord(2, "bob@x", badge("8"), "Bob");
    assertThatThrownBy(
            () ->
                patrons.putRecords(
                    List.of(
                        new Patron(11, "k@x", NONE, "before"),
                        new Patron(1, "bob@x", badge("8"), "Ann"),
                        new Patron(12, "ann@x", badge("7"), "behind"))))
        .isInstanceOfSatisfying(
            DuplicateValueException.class, e -> assertThat(e.attribute()).isEqualTo("email"))
        .hasMessageContaining("putRecords")
        .hasMessageContaining("id = 1");
    assertThat(patrons.getByEmail("k@x").id()).isEqualTo(11);
    assertThat(patrons.getRecord(1).name()).isEqualTo("Ann");
    assertThat(patrons.findRecord(12)).isEmpty();
  }

  @TestTemplate
  void oneOfManyRacersHasTheValue() throws Exception {
    List<Boolean> won =
        Racers.run(12, racer -> won(() -> patrons.createRecord(100 + racer, "one@x", NONE, "R")));
    assertThat(won).containsOnlyOnce(true);
    assertThat(patrons.scan().filter(PatronTable.EMAIL.equalTo("one@x")).count()).isEqualTo(1);
  }

  @TestTemplate
  void oneOfManyUpdatesHasTheValue() throws Exception {
    for (int i = 0; i < 8; i++) {
      patrons.createRecord(200 + i, "u" + i, NONE, "U");
    }
    List<Boolean> won =
        Racers.run(8, racer -> won(() -> patrons.updateRecord(200 + racer, set -> set.email("u"))));
    assertThat(won).containsOnlyOnce(true);
    int winner = patrons.getByEmail("u").id();
    patrons.createRecord(300, "u" + (winner - 200), NONE, "free again");
  }

  @TestTemplate
  void manyWritersOfOneRecordLeaveOneValue() throws Exception {
    Racers.run(
        8,
        racer -> {
          for (int i = 0; i < 4; i++) {
            patrons.putRecord(new Patron(1, "w" + racer, NONE, "W"));
          }
          return true;
        });
    String left = patrons.getRecord(1).email();
    for (int racer = 0; racer < 8; racer++) {
      String value = "w" + racer;
      int id = 400 + racer;
      if (value.equals(left)) {
        assertTaken("email", () -> patrons.createRecord(id, value, NONE, "X"));
      } else {
        patrons.createRecord(id, value, NONE, "X");
      }
    }
  }

  private static boolean won(Runnable write) {
    try {
      write.run();
      return true;
    } catch (DuplicateValueException e) {
      return false;
    }
  }

  @TestTemplate
  void tableIsMadeAndDroppedWithIt() {
    assertThat(patrons.verifyTable()).isEmpty();
    patrons.dropTable();
    assertThat(patrons.tableExists()).isFalse();
    patrons.createTable();
    patrons.createRecord(2, "ann@x", badge("7"), "Bob");
  }
}
