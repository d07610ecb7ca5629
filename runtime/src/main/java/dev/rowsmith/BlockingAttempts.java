package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/**
 * The attempts at one operation in the caller's thread, which waits for each answer and until the
 * next attempt. {@link Attempts} are the same for which no thread waits.
 *
 * @param <T> what the operation brings
 */
public abstract class BlockingAttempts<T extends @Nullable Object> {

  private final RetryPolicy retries;
  private final Attempted<T> operation;
  private final @Nullable Observation observation;

  /**
   * @param observation is told of the attempts and of their end; null where nobody listens
   */
  protected BlockingAttempts(
      RetryPolicy retries, Attempted<T> operation, @Nullable Observation observation) {
    this.retries = retries;
    this.operation = operation;
    this.observation = observation;
  }

  /**
   * Attempts it once.
   *
   * @throws FaultException when that fails, perhaps so that another attempt may succeed
   */
  protected abstract T attempt() throws FaultException;

  /**
   * Attempts it until it is done, or until there is to be no other attempt.
   *
   * @throws RowsmithException when it fails
   */
  public final T run() {
    if (observation == null) {
      return repeat();
    }
    try {
      T result = repeat();
      observation.completed(operation, result);
      return result;
    } catch (RuntimeException | Error e) {
      observation.failed(operation.context(), e);
      throw e;
    }
  }

  private T repeat() {
    long start = System.nanoTime();
    Repetition repetition = null;
    while (true) {
      try {
        T result = attempt();
        return repetition != null && repetition.lost() ? operation.afterLoss(result) : result;
      } catch (FaultException e) {
        if (repetition == null) {
          repetition = new Repetition(retries, operation.repeating(), start);
        }
        repetition.pauseAfter(e.fault());
        if (observation != null) {
          observation.repeated();
        }
      }
    }
  }
}
