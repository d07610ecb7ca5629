package dev.rowsmith;

import dev.rowsmith.operation.Underway;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The attempts at one operation of a driver that lets no thread wait, neither for an answer nor for
 * the time until the next attempt. Where the future is cancelled, there is no other attempt.
 *
 * @param <T> what the operation brings
 */
public abstract class Attempts<T extends @Nullable Object> extends Underway<T> {

  private final RetryPolicy retries;
  private final Attempted<T> operation;
  private final long start = System.nanoTime();

  /** Taken by who tells it the end: a caller may cancel while an answer comes. */
  private final AtomicReference<@Nullable Observation> observation;

  private @Nullable Repetition repetition;

  /**
   * @param observation is told of the attempts and of their end; null where nobody listens
   */
  protected Attempts(
      RetryPolicy retries, Attempted<T> operation, @Nullable Observation observation) {
    this.retries = retries;
    this.operation = operation;
    this.observation = new AtomicReference<>(observation);
  }

  /** Begins the first attempt. */
  public final CompletableFuture<T> begin() {
    attempt();
    return this;
  }

  /** Begins an attempt, which {@link #end}s or is {@link #failed}; throws nothing. */
  protected abstract void attempt();

  /** The last attempt brought this. */
  protected final void end(T result) {
    boolean lost = repetition != null && repetition.lost();
    T meaning = lost ? operation.afterLoss(result) : result;
    Observation observed = observation.getAndSet(null);
    if (observed != null) {
      observed.completed(operation, meaning);
    }
    complete(meaning);
  }

  /** The operation failed with this, and is not attempted again. */
  protected final void endBy(Throwable failure) {
    tell(failure);
    completeExceptionally(failure);
  }

  private void tell(Throwable failure) {
    Observation observed = observation.getAndSet(null);
    if (observed != null) {
      observed.failed(operation.context(), failure);
    }
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    boolean cancelled = super.cancel(mayInterrupt);
    if (cancelled) {
      tell(new CancellationException());
    }
    return cancelled;
  }

  /** An attempt failed: begins another one later, unless there is to be none. */
  protected final void failed(Fault fault) {
    if (repetition == null) {
      repetition = new Repetition(retries, operation.repeating(), start);
    }
    Duration delay;
    try {
      delay = repetition.delayAfter(fault);
    } catch (RowsmithException e) {
      endBy(e);
      return;
    }
    CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS)
        .execute(this::attemptUnlessDone);
  }

  private void attemptUnlessDone() {
    if (!isDone()) {
      Observation observed = observation.get();
      if (observed != null) {
        observed.repeated();
      }
      attempt();
    }
  }
}
