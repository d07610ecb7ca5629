package dev.rowsmith;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Records to be read by an asynchronous DAO: as {@link Selection}, but what it brings is in a
 * future. Where that is cancelled, no further request is sent.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <Q> the query's own class
 */
public abstract class AsyncSelection<R, T, Q> extends Choice<R, T, Q> {

  AsyncSelection(Reads<R> reads, Asked<R, T> asked) {
    super(reads, asked);
  }

  /** All the records, in memory. */
  public final CompletableFuture<List<T>> list() {
    return reads().list(asked()).start();
  }

  /** As many records as the limit says, 100 without one, and where to go on. */
  public final CompletableFuture<Page<T>> page() {
    return reads().page(askedOfPage()).start();
  }

  /**
   * Gives the records to the consumer, one after the other, a bounded number of them in memory: the
   * next are asked for when it has taken those that are there. It is called in the threads in which
   * answers come, where it should not wait for anything.
   *
   * @return done when it has taken the last; fails by what it throws
   */
  public final CompletableFuture<@Nullable Void> forEach(Consumer<? super T> consumer) {
    return reads().each(asked(), consumer).thenNothing().start();
  }

  /** The first record, if there is one. */
  public final CompletableFuture<Optional<T>> first() {
    return reads().first(asked()).start();
  }

  /** How many records {@link #list()} would return, without bringing them. */
  public final CompletableFuture<Long> count() {
    return reads().count(asked()).start();
  }
}
