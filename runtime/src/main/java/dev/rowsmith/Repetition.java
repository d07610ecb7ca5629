package dev.rowsmith;

import dev.rowsmith.operation.Pause;
import dev.rowsmith.operation.Repeating;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The attempts at one operation: decides after each fault whether and when another is made. It
 * waits for nobody, so that blocking and other drivers decide alike. Made when the first attempt
 * fails.
 */
public final class Repetition {

  private final RetryPolicy policy;
  private final Repeating repeating;
  private final long start;
  private int attempts = 1;
  private boolean lost;

  /**
   * @param start {@link System#nanoTime()} before the first attempt
   */
  public Repetition(RetryPolicy policy, Repeating repeating, long start) {
    this.policy = policy;
    this.repeating = repeating;
    this.start = start;
  }

  /** Whether an attempt was made whose answer never came, so that the operation may be done. */
  public boolean lost() {
    return lost;
  }

  /**
   * How long to wait before the next attempt.
   *
   * @throws RowsmithException when there is to be none
   */
  public Duration delayAfter(Fault fault) {
    lost |= fault.perhapsDone();
    boolean twice = lost && repeating == Repeating.MORE;
    long nanos = delayNanos();
    boolean late = System.nanoTime() - start + nanos > policy.deadline().toNanos();
    if (!fault.passing() || twice || late || attempts >= policy.attempts()) {
      throw last(fault.exception());
    }
    attempts++;
    return Duration.ofNanos(nanos);
  }

  /**
   * Waits before the next attempt.
   *
   * @throws RowsmithException when there is to be none, or the thread is interrupted
   */
  public void pauseAfter(Fault fault) {
    pausing(fault).run();
  }

  /**
   * The wait before the next attempt.
   *
   * @throws RowsmithException when there is to be none
   */
  public Pause pausing(Fault fault) {
    return new Pause(delayAfter(fault), interruption -> interrupted(fault, interruption));
  }

  private RowsmithException interrupted(Fault fault, InterruptedException interruption) {
    RowsmithException last = last(fault.exception());
    last.addSuppressed(interruption);
    return last;
  }

  private RowsmithException last(RowsmithException exception) {
    RowsmithException last =
        !lost || repeating == Repeating.READ
            ? exception
            : new OutcomeUnknownException(exception.context(), exception);
    if (last instanceof BackendException failure) {
      failure.attempts(attempts);
    }
    return last;
  }

  private long delayNanos() {
    // Shifted no further than a long holds; the longest delay is reached long before.
    long doubled = policy.firstDelay().toNanos() << Math.min(attempts - 1, 20);
    long longest = Math.min(doubled, policy.longestDelay().toNanos());
    return longest == 0 ? 0 : ThreadLocalRandom.current().nextLong(longest);
  }
}
