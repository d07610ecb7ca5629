package dev.rowsmith;

import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link SegmentedScan} of an asynchronous DAO: up to 32 segments are read at the same time,
 * without a thread for each.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public final class AsyncSegmentedScan<R, T> {

  private static final int MOST_AT_ONCE = 32;

  private final AsyncScan<R, T> scan;
  private final int total;

  AsyncSegmentedScan(AsyncScan<R, T> scan, int total) {
    this.scan = scan;
    this.total = total;
  }

  /** As {@link SegmentedScan#segment}. */
  public AsyncScan<R, T> segment(int number) {
    return scan.with(scan.asked().segment(number, total));
  }

  /** All the records of all segments, in memory. */
  public CompletableFuture<List<T>> list() {
    List<T> items = new ArrayList<>();
    return each(items::add).then(count -> items).start();
  }

  /**
   * Gives the records of all segments to the consumer, in no order and one at a time, a bounded
   * number of them in memory; as {@link AsyncSelection#forEach}.
   */
  public CompletableFuture<@Nullable Void> forEach(Consumer<? super T> consumer) {
    return each(consumer).thenNothing().start();
  }

  /** How many records {@link #list()} would return, without bringing them. */
  public CompletableFuture<Long> count() {
    return together(scan.reads()::count).start();
  }

  private Plan<Long> each(Consumer<? super T> consumer) {
    Object turns = new Object();
    Consumer<T> inTurn =
        item -> {
          synchronized (turns) {
            consumer.accept(item);
          }
        };
    return together(asked -> scan.reads().each(asked, inTurn));
  }

  private Plan<Long> together(Function<Asked<R, T>, Plan<Long>> plan) {
    AtomicInteger next = new AtomicInteger();
    return new Together(
        () -> {
          int number = next.getAndIncrement();
          return number < total ? plan.apply(scan.asked().segment(number, total)) : null;
        },
        Math.min(total, MOST_AT_ONCE));
  }
}
