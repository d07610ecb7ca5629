package dev.rowsmith;

import java.time.Duration;

/**
 * How an operation is repeated whose attempt failed for a reason that passes: a throttled request,
 * a connection that broke, a deadlock. The pause before each repetition is a random part of a time
 * that doubles from one to the next, so that many callers do not come back at once.
 *
 * @param attempts how often a request is sent at most, from 1
 * @param firstDelay the longest pause before the second attempt
 * @param longestDelay what the pauses do not grow beyond
 * @param deadline how long after its start an operation may still begin another attempt
 */
public record RetryPolicy(
    int attempts, Duration firstDelay, Duration longestDelay, Duration deadline) {

  private static final RetryPolicy STANDARD =
      new RetryPolicy(6, Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(10));

  /**
   * @throws IllegalArgumentException when there is no attempt, or a time is negative
   */
  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException(
          "attempts = " + attempts + ": the first attempt is one, so it is at least 1.");
    }
    if (firstDelay.isNegative() || longestDelay.isNegative() || deadline.isNegative()) {
      throw new IllegalArgumentException("A time of a retry policy is not negative.");
    }
  }

  /**
   * At most 6 attempts, with pauses of up to 50, 100, 200, 400 and 800 milliseconds, none begun
   * after 10 seconds: under steady throttling an operation fails within two seconds.
   */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** One attempt. */
  public static RetryPolicy none() {
    return STANDARD.attempts(1);
  }

  /** The same policy with as many attempts. */
  public RetryPolicy attempts(int most) {
    return new RetryPolicy(most, firstDelay, longestDelay, deadline);
  }

  /** The same policy with other pauses. */
  public RetryPolicy delays(Duration first, Duration longest) {
    return new RetryPolicy(attempts, first, longest, deadline);
  }

  /** The same policy with another deadline. */
  public RetryPolicy deadline(Duration sinceStart) {
    return new RetryPolicy(attempts, firstDelay, longestDelay, sinceStart);
  }
}
