package dev.rowsmith;

import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Underway;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a table's records, as of a {@link ChangeFeed}, with futures:
 *
 * <pre>{@code
 * CompletableFuture<Integer> handled = phones.changes().poll(100, this::handle);
 * }</pre>
 *
 * <p>The handler may wait, but those who share its thread wait with it: on PostgreSQL it is one of
 * the executor's, on DynamoDB one of the turn's own.
 *
 * @param <K> the key
 * @param <R> the record
 */
public final class AsyncChangeFeed<K, R> {

  private final ChangeFeed<K, R> changes;

  AsyncChangeFeed(ChangeFeed<K, R> changes) {
    this.changes = changes;
  }

  /**
   * As {@link ChangeFeed#poll(int, Consumer)}. Where the future is cancelled, the change that is
   * being handled is the last; those that were handled do not come again.
   */
  public CompletableFuture<Integer> poll(int atMost, Consumer<? super ChangeEvent<K, R>> handler) {
    return start(atMost, handler, null);
  }

  /** As {@link ChangeFeed#poll(int, Consumer, Consumer)}, cancelled in the same way. */
  public CompletableFuture<Integer> poll(
      int atMost,
      Consumer<? super ChangeEvent<K, R>> handler,
      Consumer<? super UnreadableRecordException> unreadable) {
    return start(atMost, handler, unreadable);
  }

  private CompletableFuture<Integer> start(
      int atMost,
      Consumer<? super ChangeEvent<K, R>> handler,
      @Nullable Consumer<? super UnreadableRecordException> unreadable) {
    Polling polling = new Polling();
    Consumer<ChangeEvent<K, R>> whileWanted = polling.whileWanted(handler);
    polling.begin(Plan.of(atMost).thenPlan(most -> changes.turn(most, whileWanted, unreadable)));
    return polling;
  }

  /** A turn that ends where nobody wants it any more. */
  private static final class Polling extends Underway<Integer> {

    void begin(Plan<Integer> turn) {
      await(turn.start(), this::finish);
    }

    <T> Consumer<T> whileWanted(Consumer<? super T> handler) {
      return event -> {
        if (isCancelled()) {
          throw new CancellationException("Nobody wants the changes any more.");
        }
        handler.accept(event);
      };
    }
  }
}
