package dev.rowsmith.operation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One operation, ready to be run or started, once. Plans are put together of others: what is
 * decided by the outcome of a plan is a part of the plan that follows from it, so that it is
 * decided alike whatever runs it.
 *
 * @param <T> what the operation brings
 */
public interface Plan<T extends @Nullable Object> {

  /**
   * Sends the request, waits for the answer and reads it.
   *
   * @throws dev.rowsmith.RowsmithException when the backend fails or its answer cannot be read
   */
  T run();

  /**
   * Sends the request and returns at once. What {@link #run} would throw, the future fails by;
   * where the future is cancelled, nothing more is sent.
   */
  CompletableFuture<T> start();

  /** A plan that sends nothing and brings this. */
  static <T> Plan<T> of(T value) {
    return new Known<>(value);
  }

  /** This plan, bringing what its outcome means. */
  default <U extends @Nullable Object> Plan<U> then(Function<? super T, ? extends U> meaning) {
    return new Then<>(this, outcome -> new Known<>(meaning.apply(outcome)));
  }

  /** This plan, whose outcome tells the caller nothing. */
  default Plan<@Nullable Void> thenNothing() {
    return new Then<>(this, outcome -> Known.NOTHING);
  }

  /** This plan, and behind it the one that its outcome asks for. */
  default <U> Plan<U> thenPlan(Function<? super T, ? extends Plan<U>> next) {
    return new Then<>(this, next);
  }
}
