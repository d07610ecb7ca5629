package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Pause;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The pauses between looks at a table that is being made, changed or dropped: short ones first,
 * since a local DynamoDB is quick, then longer ones while nothing changes, and an end.
 */
final class Wait {

  private static final long FIRST_MILLIS = 20;
  private static final long LONGEST_MILLIS = 2_000;

  private final OperationContext context;
  private final Duration limit;
  private final long start = System.nanoTime();
  private long pauseMillis = FIRST_MILLIS;
  private String lastState = "";

  Wait(OperationContext context, Duration limit) {
    this.context = context;
    this.limit = limit;
  }

  /**
   * Waits until it is time for the next look.
   *
   * @param state what the last look showed
   * @param refusal why DynamoDB did not begin what was asked, or null
   * @throws BackendException when the limit is reached or the thread is interrupted
   */
  void pause(String state, @Nullable Throwable refusal) {
    pausing(state, refusal).run();
  }

  /**
   * The time until the next look.
   *
   * @throws BackendException when the limit is reached
   */
  Pause pausing(String state, @Nullable Throwable refusal) {
    if (System.nanoTime() - start > limit.toNanos()) {
      throw new BackendException(
          context,
          Category.FAILED,
          state
              + " still, after "
              + limit.toMinutes()
              + " minutes. DynamoDB may be at it yet: call again to wait on.",
          refusal);
    }
    if (!state.equals(lastState)) {
      lastState = state;
      pauseMillis = FIRST_MILLIS;
    }
    Duration length = Duration.ofMillis(pauseMillis);
    pauseMillis = Math.min(pauseMillis * 3 / 2, LONGEST_MILLIS);
    return new Pause(
        length,
        interruption ->
            new BackendException(
                context,
                Category.FAILED,
                "the thread was interrupted while " + state + ".",
                interruption));
  }
}
