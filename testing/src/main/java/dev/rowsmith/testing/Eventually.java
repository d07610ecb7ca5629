package dev.rowsmith.testing;

import java.time.Duration;

/**
 * Waits in a test for what is not visible at once: on DynamoDB a global index follows its table a
 * moment later, and so does an eventual read.
 *
 * <pre>{@code
 * documents.createRecord(plan);
 * awaitVisible(() -> assertThat(documents.queryByFolder("plans").list()).contains(plan));
 * }</pre>
 *
 * <p>DynamoDB Local and PostgreSQL show everything at once, so that a test which forgets to wait
 * fails on the real DynamoDB alone, and there only at times.
 */
public final class Eventually {

  /** How long {@link #awaitVisible(Runnable)} waits at most. */
  public static final Duration LIMIT = Duration.ofSeconds(10);

  private static final long FIRST_PAUSE_MILLIS = 10;
  private static final long LONGEST_PAUSE_MILLIS = 250;

  private Eventually() {}

  /**
   * Runs the assertions again and again until they hold, for at most {@link #LIMIT}.
   *
   * @param assertions read, and throw an {@link AssertionError} where they do not see what they
   *     want; whatever else they throw ends the wait
   * @throws AssertionError when they do not hold in time; the last one of theirs is its cause
   */
  public static void awaitVisible(Runnable assertions) {
    awaitVisible(LIMIT, assertions);
  }

  /**
   * As {@link #awaitVisible(Runnable)}, with another limit.
   *
   * @param limit how long after its start another attempt may begin; with zero there is one
   */
  public static void awaitVisible(Duration limit, Runnable assertions) {
    long start = System.nanoTime();
    long pause = FIRST_PAUSE_MILLIS;
    for (int attempts = 1; ; attempts++) {
      try {
        assertions.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() - start >= limit.toNanos()) {
          throw new AssertionError(
              "not visible within "
                  + (limit.toMillis() + " ms, in " + attempts)
                  + (attempts == 1 ? " attempt. " : " attempts. ")
                  + ("The last one: " + e.getMessage()),
              e);
        }
        pause(pause, e);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
      }
    }
  }

  private static void pause(long millis, AssertionError last) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for what is visible later", last);
    }
  }
}
