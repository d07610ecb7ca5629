package dev.rowsmith.changes;

import static dev.rowsmith.ChangeEvent.Kind.INSERT;
import static dev.rowsmith.ChangeEvent.Kind.MODIFY;
import static dev.rowsmith.ChangeEvent.Kind.REMOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ChangeFeed;
import dev.rowsmith.Database;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/**
 * Changes are handed over in their order, none is lost, and what was handled does not come again.
 */
@RowsmithTest
@Timeout(300) // a change that never comes must fail the test
class ChangeFeedContractTest {

  private static final int WRITERS = 6;
  private static final int CHANGES_OF_EACH = 25;

  private CallDao calls;
  private ChangeFeed<Integer, Call> changes;

  @BeforeEach
  void createTable(Database database) {
    calls = new CallDao(database);
    calls.createTable();
    changes = calls.changes();
  }

  @TestTemplate
  void tellsEachChangeWithTheRecordAsItWasAndAsItIs() {
    Instant before = Instant.now();
    Call ann = calls.createRecord(Call.of(7, "Ann"));
    Call answered = new Call(7, "Ann", Instant.parse("2026-11-20T18:30:23.640060Z"), List.of("x"));
    calls.putRecord(answered);
    Call renamed = calls.updateRecord(7, set -> set.caller("Änne 😀"));
    calls.deleteRecord(7);

    List<ChangeEvent<Integer, Call>> told = Handled.all(changes, 4);

    assertThat(told).extracting(ChangeEvent::kind).containsExactly(INSERT, MODIFY, MODIFY, REMOVE);
    assertThat(told).extracting(ChangeEvent::key).containsOnly(7);
    assertThat(told)
        .extracting(ChangeEvent::oldRecord)
        .containsExactly(
            Optional.empty(), Optional.of(ann), Optional.of(answered), Optional.of(renamed));
    assertThat(told)
        .extracting(ChangeEvent::newRecord)
        .containsExactly(
            Optional.of(ann), Optional.of(answered), Optional.of(renamed), Optional.empty());
    assertThat(told).extracting(ChangeEvent::expired).containsOnly(false);
    assertThat(told).extracting(event -> new BigInteger(event.sequenceNumber())).isSorted();
    // DynamoDB tells the second alone, and the clocks are not the same.
    Duration off = Duration.ofMinutes(1);
    assertThat(told)
        .extracting(ChangeEvent::time)
        .allSatisfy(time -> assertThat(time).isBetween(before.minus(off), Instant.now().plus(off)));
  }

  @TestTemplate
  void writesThatChangeNothingAreNoChange() {
    calls.createRecord(Call.of(7, "Ann"));
    calls.putRecord(Call.of(7, "Ann"));
    calls.updateRecord(7, set -> set.caller("Ann"));
    calls.putRecords(List.of(Call.of(7, "Ann")));
    calls.deleteRecord(8);

    assertThat(Handled.all(changes, 1)).extracting(ChangeEvent::kind).containsExactly(INSERT);
  }

  @TestTemplate
  void everyWayToWriteIsTold(Database database) {
    List<Call> some = IntStream.range(0, 30).mapToObj(id -> Call.of(id, "batch")).toList();
    calls.putRecords(some);
    calls.deleteRecords(List.of(3, 4));
    calls.loadRecords(List.of(Call.of(100, "load"), Call.of(101, "load")));
    database.transact(
        calls.creating(Call.of(200, "transaction")), calls.updating(5, set -> set.caller("Eve")));

    List<ChangeEvent<Integer, Call>> told = Handled.all(changes, 36);

    assertThat(told)
        .filteredOn(event -> event.kind() == INSERT)
        .extracting(ChangeEvent::key)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.concat(IntStream.range(0, 30), IntStream.of(100, 101, 200)).boxed().toList());
    assertThat(told)
        .filteredOn(event -> event.kind() == REMOVE)
        .extracting(ChangeEvent::key)
        .containsExactlyInAnyOrder(3, 4);
    assertThat(told)
        .filteredOn(event -> event.kind() == MODIFY)
        .extracting(ChangeEvent::newRecord)
        .containsExactly(Optional.of(Call.of(5, "Eve")));
  }

  @TestTemplate
  void whatWasNotDoneIsNotTold(Database database) {
    calls.createRecord(Call.of(1, "Ann"));
    assertThatThrownBy(
            () ->
                database.transact(
                    calls.creating(Call.of(2, "Bob")), calls.creating(Call.of(1, "Ann"))))
        .isInstanceOf(TransactionCanceledException.class);

    assertThat(Handled.all(changes, 1)).extracting(ChangeEvent::key).containsExactly(1);
  }

  @TestTemplate
  void whatWasHandledDoesNotComeAgain(Database database) {
    calls.createRecord(Call.of(1, "Ann"));
    assertThat(Handled.all(changes, 1)).hasSize(1);
    assertThat(changes.poll(10, event -> {})).isZero();

    calls.createRecord(Call.of(2, "Bob"));
    assertThat(Handled.all(new CallDao(database).changes(), 1))
        .extracting(ChangeEvent::key)
        .containsExactly(2);
  }

  @TestTemplate
  void handsOverNoMoreThanIsAskedFor() {
    IntStream.range(0, 5).forEach(id -> calls.createRecord(Call.of(id, "Ann")));

    List<Integer> turns = new ArrayList<>();
    int handled = 0;
    while (handled < 5) {
      turns.add(changes.poll(2, event -> {}));
      handled = turns.stream().mapToInt(Integer::intValue).sum();
    }
    assertThat(handled).isEqualTo(5);
    assertThat(turns).allMatch(turn -> turn <= 2);
    assertThatIllegalArgumentException().isThrownBy(() -> changes.poll(0, event -> {}));
  }

  @TestTemplate
  void changeWhoseHandlerThrowsComesAgainAndThoseBeforeItDoNot() {
    for (String caller : new String[] {"Ann", "Bob", "Cid", "Dan"}) {
      calls.putRecord(Call.of(7, caller));
    }
    List<String> handled = new ArrayList<>();

    assertThatThrownBy(
            () ->
                Handled.each(
                    changes,
                    4,
                    event -> {
                      String caller = event.newRecord().orElseThrow().caller();
                      if (caller.equals("Cid")) {
                        throw new IllegalStateException("not today");
                      }
                      handled.add(caller);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not today");
    Handled.each(changes, 2, event -> handled.add(event.newRecord().orElseThrow().caller()));

    assertThat(handled).containsExactly("Ann", "Bob", "Cid", "Dan");
  }

  @TestTemplate
  void oneReaderHasItsTurnAtATime() {
    calls.createRecord(Call.of(1, "Ann"));
    List<Integer> others = new ArrayList<>();

    Handled.each(
        changes, 1, event -> others.add(calls.changes().poll(10, again -> others.add(99))));

    assertThat(others).containsExactly(0);
  }

  @TestTemplate
  void handlersMayWrite() {
    calls.createRecord(Call.of(1, "Ann"));
    AtomicInteger echoes = new AtomicInteger();
    Handled.each(
        changes,
        2,
        event -> {
          if (echoes.incrementAndGet() == 1) {
            calls.createRecord(Call.of(event.key() + 1, "echo"));
          }
          assertThat(event.key()).isEqualTo(echoes.get());
        });
    assertThat(echoes).hasValue(2);
  }

  @TestTemplate
  void keysThatAreMadeOfTextsAreToldAlone(Database database) {
    TurnDao turns = new TurnDao(database);
    turns.createTable();
    Turn turn =
        new Turn("#1 $", (short) -3, Turn.Side.BLACK, LocalDate.of(2026, 11, 20), 12, "e7 e5");
    turns.createRecord(turn);
    turns.putRecord(
        new Turn(turn.game(), turn.round(), turn.side(), turn.day(), turn.number(), "c7 c5"));

    List<ChangeEvent<TurnKey, Turn>> told = Handled.all(turns.changes(), 2);

    TurnKey key = new TurnKey(turn.game(), turn.round(), turn.side(), turn.day(), turn.number());
    assertThat(told).extracting(ChangeEvent::key).containsExactly(key, key);
    assertThat(told).extracting(ChangeEvent::kind).containsExactly(INSERT, MODIFY);
    assertThat(told).extracting(ChangeEvent::oldRecord).containsOnly(Optional.empty());
    assertThat(told).extracting(ChangeEvent::newRecord).containsOnly(Optional.empty());
  }

  @TestTemplate
  void tableThatIsMadeAnewHasNothingToTellOfTheFormerOne(Database database) {
    calls.createRecord(Call.of(1, "Ann"));
    calls.dropTable();
    assertThatThrownBy(() -> changes.poll(1, event -> {}))
        .isInstanceOf(TableNotFoundException.class);
    calls.createTable();
    calls.createRecord(Call.of(2, "Bob"));

    assertThat(Handled.all(calls.changes(), 1)).extracting(ChangeEvent::key).containsExactly(2);
    assertThat(database.listTables()).containsExactly("calls");
    assertThat(calls.verifyTable()).isEmpty();
  }

  @TestTemplate
  void manyWritersAndReadersLoseNothingAndKeepTheOrderOfEachKey(Database database)
      throws Exception {
    TallyDao tallies = new TallyDao(database);
    tallies.createTable();
    int keys = 3;
    IntStream.range(0, keys).forEach(id -> tallies.createRecord(new Tally(id, 0)));
    List<Tally> told = Collections.synchronizedList(new ArrayList<>());
    AtomicBoolean written = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
    try {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < CHANGES_OF_EACH; i++) {
                    tallies.updateRecord(i % keys, set -> set.addCount(1));
                  }
                }));
      }
      List<Future<?>> readers = new ArrayList<>();
      for (int reader = 0; reader < 2; reader++) {
        ChangeFeed<Integer, Tally> feed = tallies.changes();
        readers.add(
            threads.submit(
                () -> {
                  while (!written.get()) {
                    feed.poll(7, event -> told.add(event.newRecord().orElseThrow()));
                  }
                }));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      written.set(true);
      for (Future<?> reader : readers) {
        reader.get();
      }
    } finally {
      threads.shutdownNow();
    }
    int left = keys + WRITERS * CHANGES_OF_EACH - told.size();
    Handled.each(tallies.changes(), left, event -> told.add(event.newRecord().orElseThrow()));

    for (int id = 0; id < keys; id++) {
      int key = id;
      List<Integer> counts =
          told.stream().filter(tally -> tally.id() == key).map(Tally::count).toList();
      int last = tallies.getRecord(key).count();
      assertThat(counts).isEqualTo(IntStream.rangeClosed(0, last).boxed().toList());
    }
  }
}
