package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionCanceledException.Kind;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.contract.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Several writes together, or none of them. */
@RowsmithTest
class TransactionContractTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private Database database;
  private PhoneDao phones;

  @BeforeEach
  void open(Database fresh) {
    database = fresh;
    phones = new PhoneDao(database);
    phones.createTable();
    for (int id = 1; id <= 4; id++) {
      phones.createRecord(phone(id, "Name " + id));
    }
  }

  @TestTemplate
  void allWritesAreDone() {
    database.transact(
        phones.creating(phone(10, "New")),
        phones.putting(phone(1, "Put")),
        phones.updating(2, set -> set.name("Updated").removePhoneNumber()),
        phones.deleting(3),
        phones.deleting(99),
        phones.checking(4, PhoneTable.NAME.equalTo("Name 4")));
    assertThat(phones.getRecord(10).name()).isEqualTo("New");
    assertThat(phones.getRecord(1).name()).isEqualTo("Put");
    assertThat(phones.getRecord(2).name()).isEqualTo("Updated");
    assertThat(phones.getRecord(2).phoneNumber()).isNull();
    assertThat(phones.findRecord(3)).isEmpty();
    assertThat(phones.getRecord(4)).isEqualTo(phone(4, "Name 4"));
  }

  @TestTemplate
  void noneIsDoneWhereOneCannotBe() {
    List<Phone> before = phones.scan().list();
    assertThatThrownBy(
            () ->
                database.transact(
                    phones.putting(phone(1, "Put")),
                    phones.creating(phone(2, "There")),
                    phones.updating(50, set -> set.name("Nobody")),
                    phones.updating(3, set -> set.name("X").onlyIf(PhoneTable.NAME.equalTo("Y"))),
                    phones.deleting(4, PhoneTable.NAME.equalTo("Y")),
                    phones.deleting(60, PhoneTable.NAME.equalTo("Y")),
                    phones.checking(70, PhoneTable.NAME.exists()),
                    phones.deleting(80)))
        .hasMessageContaining("transact on phonebook: nothing was written")
        .hasMessageContaining("write 2 of 8, creating on phonebook (person_id = 2): ALREADY_EXISTS")
        .asInstanceOf(type(TransactionCanceledException.class))
        .satisfies(
            e -> {
              assertThat(e.reasons())
                  .extracting(TransactionCanceledException.Reason::kind)
                  .containsExactly(
                      Kind.NONE,
                      Kind.ALREADY_EXISTS,
                      Kind.NOT_FOUND,
                      Kind.CONDITION_FAILED,
                      Kind.CONDITION_FAILED,
                      Kind.NOT_FOUND,
                      Kind.CONDITION_FAILED,
                      Kind.NONE);
              assertThat(e.reasons().get(3).record()).isEqualTo(phone(3, "Name 3"));
              assertThat(e.reasons().get(4).write().key()).isEqualTo("person_id = 4");
            });
    assertThat(phones.scan().list()).containsExactlyInAnyOrderElementsOf(before);
  }

  @TestTemplate
  void nothingIsFine() {
    database.transact();
    database.transact(List.of());
  }

  @TestTemplate
  void hundredWritesAreTheMost() {
    database.transact(creations(100, 100));
    assertThat(phones.scan().count()).isEqualTo(104);
    assertThatThrownBy(() -> database.transact(creations(300, 101)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 100 writes, but this one has 101");
  }

  @TestTemplate
  void recordIsWrittenOnce() {
    assertThatThrownBy(
            () -> database.transact(phones.deleting(1), phones.updating(1, set -> set.name("X"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deleting on phonebook (person_id = 1)")
        .hasMessageContaining("updating on phonebook (person_id = 1)");
  }

  @TestTemplate
  void refusedValueIsToldBeforeAnythingIsSent() {
    assertThatThrownBy(() -> phones.putting(phone(1, "N\u0000L")))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("putting on phonebook (person_id = 1): Phone.name");
  }

  @TestTemplate
  void tokenMakesOneTransactionOfTwo() {
    List<TransactionWrite> writes = List.of(phones.creating(phone(10, "Once")));
    database.transact("order-7", writes);
    database.transact("order-7", writes);
    assertThat(phones.getRecord(10).name()).isEqualTo("Once");
    assertThatThrownBy(() -> database.transact("order-7", List.of(phones.deleting(10))))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("the token is one of another transaction");
    database.transact("order-8", List.of(phones.deleting(10)));
    assertThat(phones.findRecord(10)).isEmpty();
    assertThat(database.listTables()).containsExactly("phonebook");
  }

  @TestTemplate
  void oneOfManyClaimsIsDone() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> claims =
          IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> claims(i))).toList();
      int winners = 0;
      for (Future<Boolean> claim : claims) {
        winners += claim.get() ? 1 : 0;
      }
      assertThat(winners).isEqualTo(1);
      assertThat(phones.scan().count()).isEqualTo(5);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Two checks of absent records, each of which the other one's transaction creates. */
  @TestTemplate
  void checkOfAnAbsentRecordHoldsUntilTheEnd() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        int left = 1000 + 2 * round;
        int right = left + 1;
        Future<Boolean> first = threads.submit(() -> createsUnless(left, right));
        Future<Boolean> second = threads.submit(() -> createsUnless(right, left));
        assertThat(first.get() && second.get()).isFalse();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean createsUnless(int id, int other) {
    return done(
        phones.creating(phone(id, "Mine")),
        phones.checking(other, PhoneTable.PERSON_ID.notExists()));
  }

  private boolean claims(int worker) {
    return done(
        phones.updating(
            1, set -> set.name("Worker " + worker).onlyIf(PhoneTable.NAME.equalTo("Name 1"))),
        phones.creating(phone(100 + worker, "Claim")));
  }

  private boolean done(TransactionWrite... writes) {
    try {
      database.transact(writes);
      return true;
    } catch (TransactionCanceledException e) {
      return false;
    }
  }

  private List<TransactionWrite> creations(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(id -> phones.creating(phone(id, "Name")))
        .toList();
  }

  private static Phone phone(int id, String name) {
    return new Phone(id, name, "555", Relationship.FRIEND, NOON);
  }
}
