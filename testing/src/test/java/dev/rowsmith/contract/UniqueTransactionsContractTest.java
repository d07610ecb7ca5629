package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionCanceledException.Kind;
import dev.rowsmith.TransactionCanceledException.Reason;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Unique values are kept by transactions of several writes. */
@RowsmithTest
class UniqueTransactionsContractTest {

  private static final Optional<BigDecimal> NONE = Optional.empty();

  private final Database database;
  private PatronDao patrons;

  UniqueTransactionsContractTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void createTables() {
    patrons = new PatronDao(database);
    patrons.createTable();
    patrons.createRecord(1, "ann@x", Optional.of(BigDecimal.ONE), "Ann");
    patrons.createRecord(2, "bob@x", NONE, "Bob");
  }

  private List<Kind> kinds(TransactionWrite... writes) {
    try {
      database.transact(writes);
    } catch (TransactionCanceledException e) {
      return e.reasons().stream().map(Reason::kind).toList();
    }
    return List.of();
  }

  private List<String> attributes(TransactionWrite... writes) {
    List<String> attributes = new ArrayList<>();
    assertThatThrownBy(() -> database.transact(writes))
        .isInstanceOfSatisfying(
            TransactionCanceledException.class,
            e -> e.reasons().forEach(reason -> attributes.add(reason.attribute())));
    return attributes;
  }

  @TestTemplate
  void takenValueCancelsAll() {
    assertThatThrownBy(
            () ->
                database.transact(
                    patrons.creating(new Patron(3, "cid@x", NONE, "Cid")),
                    patrons.updating(2, set -> set.email("ann@x")),
                    patrons.deleting(99)))
        .isInstanceOfSatisfying(
            TransactionCanceledException.class,
            e -> {
              assertThat(e.reasons())
                  .extracting(Reason::kind)
                  .containsExactly(Kind.NONE, Kind.DUPLICATE_VALUE, Kind.NONE);
              assertThat(e.reasons().get(1).attribute()).isEqualTo("email");
              assertThat(e.passes()).isFalse();
            })
        .hasMessageContaining("DUPLICATE_VALUE of email")
        .hasMessageNotContaining("ann@x");
    assertThat(patrons.findRecord(3)).isEmpty();
    patrons.createRecord(3, "cid@x", NONE, "Cid");
  }

  @TestTemplate
  void writesOfOtherTablesGoWithIt() {
    database.transact(
        patrons.creating(new Patron(3, "cid@x", NONE, "Cid")),
        patrons.updating(2, set -> set.name("Bobby")),
        patrons.checking(1, PatronTable.NAME.equalTo("Ann")));
    assertThat(patrons.getByEmail("cid@x").id()).isEqualTo(3);
    assertThat(patrons.getRecord(2).name()).isEqualTo("Bobby");
    assertThat(kinds(patrons.creating(new Patron(3, "dan@x", NONE, "Dan"))))
        .containsExactly(Kind.ALREADY_EXISTS);
    assertThat(kinds(patrons.updating(9, set -> set.email("dan@x"))))
        .containsExactly(Kind.NOT_FOUND);
    assertThat(
            kinds(
                patrons.putting(
                    new Patron(2, "dan@x", NONE, "Dan"), PatronTable.NAME.equalTo("Dan"))))
        .containsExactly(Kind.CONDITION_FAILED);
    assertThat(patrons.findByEmail("dan@x")).isEmpty();
  }

  @TestTemplate
  void valueGoesFromOneRecordToAnother() {
    database.transact(patrons.creating(new Patron(0, "ann@x", NONE, "First")), patrons.deleting(1));
    assertThat(patrons.getByEmail("ann@x").id()).isZero();
    database.transact(patrons.deleting(0), patrons.creating(new Patron(5, "ann@x", NONE, "Last")));
    assertThat(patrons.getByEmail("ann@x").id()).isEqualTo(5);
    database.transact(
        patrons.updating(2, set -> set.email("ann@x")),
        patrons.updating(5, set -> set.email("last@x")),
        patrons.creating(new Patron(6, "bob@x", NONE, "Bob II")));
    assertThat(patrons.getByEmail("ann@x").id()).isEqualTo(2);
    assertThat(patrons.getByEmail("bob@x").id()).isEqualTo(6);
    assertThat(patrons.getByEmail("last@x").id()).isEqualTo(5);
  }

  @TestTemplate
  void valuesDoNotGoInACircle() {
    assertThat(
            kinds(
                patrons.updating(1, set -> set.email("bob@x")),
                patrons.updating(2, set -> set.email("ann@x"))))
        .containsExactly(Kind.DUPLICATE_VALUE, Kind.DUPLICATE_VALUE);
    assertThat(patrons.getByEmail("ann@x").id()).isEqualTo(1);
  }

  @TestTemplate
  void twoWritesDoNotGiveOneValue() {
    TransactionWrite creating =
        patrons.creating(new Patron(3, "new@x", Optional.of(new BigDecimal("12.0")), "Cid"));
    assertThatThrownBy(
            () -> database.transact(creating, patrons.putting(new Patron(4, "new@x", NONE, "Dan"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("email")
        .hasMessageContaining("creating")
        .hasMessageContaining("id = 3")
        .hasMessageContaining("id = 4")
        .hasMessageNotContaining("new@x");
    assertThatThrownBy(
            () ->
                database.transact(
                    creating, patrons.updating(2, set -> set.badgeIfAbsent(new BigDecimal("12")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("badge");
    assertThat(patrons.findByEmail("new@x")).isEmpty();
    database.transact(creating, patrons.updating(2, set -> set.badge(new BigDecimal("13"))));
  }

  @TestTemplate
  void everyTakenValueIsToldByTheFirstAttribute() {
    assertThat(
            attributes(
                patrons.creating(new Patron(3, "bob@x", Optional.of(BigDecimal.ONE), "Cid")),
                patrons.updating(2, set -> set.badge(BigDecimal.TEN)),
                patrons.creating(new Patron(4, "ann@x", NONE, "Dan"))))
        .containsExactly("email", null, "email");
    patrons.createRecord(5, "eve@x", Optional.of(BigDecimal.TEN), "Eve");
    // The last one waits for a value that the first one does not give up.
    assertThat(
            kinds(
                patrons.updating(2, set -> set.email("new@x").badge(BigDecimal.ONE)),
                patrons.updating(5, set -> set.removeBadge()),
                patrons.creating(new Patron(6, "bob@x", NONE, "Fay"))))
        .containsExactly(Kind.DUPLICATE_VALUE, Kind.NONE, Kind.DUPLICATE_VALUE);
  }

  @TestTemplate
  void otherReasonsComeFirst() {
    TransactionWrite refused = patrons.updating(9, set -> set.name("Nobody"));
    assertThat(kinds(patrons.creating(new Patron(3, "ann@x", NONE, "Cid")), refused))
        .containsExactly(Kind.NONE, Kind.NOT_FOUND);
    assertThat(
            kinds(
                patrons.updating(1, set -> set.email("bob@x")),
                patrons.updating(2, set -> set.email("ann@x")),
                patrons.updating(9, set -> set.name("Nobody"))))
        .containsExactly(Kind.NONE, Kind.NONE, Kind.NOT_FOUND);
    assertThat(patrons.getByEmail("ann@x").id()).isEqualTo(1);
  }

  @TestTemplate
  void isDoneOnceUnderAToken() {
    for (int i = 0; i < 2; i++) {
      database.transact(
          "once", List.of(patrons.updating(1, set -> set.email("anne@x").removeBadge())));
    }
    assertThat(patrons.getByEmail("anne@x").id()).isEqualTo(1);
    patrons.updateRecord(1, set -> set.email("other@x"));
    database.transact(
        "once", List.of(patrons.updating(1, set -> set.email("anne@x").removeBadge())));
    assertThat(patrons.getRecord(1).email()).isEqualTo("other@x");
    assertThatThrownBy(
            () -> database.transact("once", List.of(patrons.updating(2, set -> set.email("b@x")))))
        .hasMessageContaining("token");
  }

  @TestTemplate
  void manyRacersTakeTurns() throws Exception {
    Racers.run(
        6,
        racer -> {
          database.transact(
              patrons.creating(new Patron(10 + racer, "r" + racer, NONE, "R")),
              patrons.updating(2, set -> set.email("turn" + racer)));
          return true;
        });
    assertThat(patrons.scan().count()).isEqualTo(8);
    String last = patrons.getRecord(2).email();
    for (int racer = 0; racer < 6; racer++) {
      assertThat(patrons.findByEmail("turn" + racer).isPresent())
          .isEqualTo(last.equals("turn" + racer));
    }
  }

  @TestTemplate
  void limitCountsTheValuesOnDynamoDb(Backend backend) {
    List<TransactionWrite> writes = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      writes.add(patrons.creating(new Patron(100 + i, i + "@x", NONE, "many")));
    }
    if (backend == Backend.DYNAMODB) {
      assertThatThrownBy(() -> database.transact(writes))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("51 and 51");
    } else {
      database.transact(writes);
    }
  }
}
