package dev.rowsmith.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.AsyncChangeFeed;
import dev.rowsmith.ChangeEvent;
import dev.rowsmith.Database;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** Changes are handed over to the asynchronous twin as they are to the DAO. */
@RowsmithTest
@Timeout(300) // a future that is never fulfilled must fail the test
class AsyncChangesContractTest {

  private CallDao calls;
  private AsyncChangeFeed<Integer, Call> changes;
  private final List<String> handled = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void createTable(Database database) {
    calls = new CallDao(database);
    calls.createTable();
    changes = new CallAsyncDao(database).changes();
    for (String caller : List.of("Ann", "Bob", "Cid", "Dan")) {
      calls.putRecord(Call.of(7, caller));
    }
  }

  private void handle(ChangeEvent<Integer, Call> event) {
    handled.add(event.newRecord().orElseThrow().caller());
  }

  @TestTemplate
  void whatWasHandledDoesNotComeAgain() {
    while (handled.size() < 3) {
      assertThat(changes.poll(1, this::handle).join()).isBetween(0, 1);
    }
    Handled.each(calls.changes(), 1, this::handle);
    assertThat(changes.poll(10, this::handle).join()).isZero();
    assertThat(handled).containsExactly("Ann", "Bob", "Cid", "Dan");
  }

  @TestTemplate
  void changeWhoseHandlerThrowsComesAgainAndThoseBeforeItDoNot() {
    IllegalStateException notToday = new IllegalStateException("not today");
    Throwable failure = null;
    while (failure == null) {
      failure =
          failure(
              changes.poll(
                  10,
                  event -> {
                    if (event.newRecord().orElseThrow().caller().equals("Cid")) {
                      throw notToday;
                    }
                    handle(event);
                  }));
    }
    assertThat(failure).isSameAs(notToday);
    while (handled.size() < 4) {
      changes.poll(10, this::handle).join();
    }
    assertThat(handled).containsExactly("Ann", "Bob", "Cid", "Dan");
  }

  @TestTemplate
  void cancelledTurnEndsBehindTheChangeThatIsBeingHandled() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    CompletableFuture<Integer> future =
        changes.poll(
            10,
            event -> {
              begun.countDown();
              awaitWhateverInterrupts(cancelled);
              handle(event);
            });
    begun.await();
    assertThat(future.cancel(true)).isTrue();
    cancelled.countDown();

    while (handled.size() < 4) {
      changes.poll(10, this::handle).join();
    }
    assertThat(handled).containsExactly("Ann", "Bob", "Cid", "Dan");
  }

  private static void awaitWhateverInterrupts(CountDownLatch latch) {
    boolean interrupted = false;
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @TestTemplate
  void whatNoCallTakesFailsTheFuture() {
    assertThat(failure(changes.poll(0, this::handle))).isInstanceOf(IllegalArgumentException.class);
    calls.dropTable();
    assertThat(failure(changes.poll(1, this::handle))).isInstanceOf(TableNotFoundException.class);
  }

  private static Throwable failure(CompletableFuture<?> future) {
    return future.handle((done, failure) -> failure).join();
  }
}
