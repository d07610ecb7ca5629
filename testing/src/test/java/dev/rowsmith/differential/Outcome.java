package dev.rowsmith.differential;

import dev.rowsmith.BackendException;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.StaleRecordException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an operation came to.
 *
 * @param value what it returned, with records as rows
 * @param failure what it threw, or null
 */
record Outcome(@Nullable Object value, @Nullable Failure failure) {

  static Outcome returned(@Nullable Object value) {
    return new Outcome(value, null);
  }

  static Outcome thrown(Class<?> type, @Nullable Object detail) {
    return new Outcome(null, new Failure(type, Objects.toString(detail), null));
  }

  /** What was thrown, with the record that a failed condition carries as a row. */
  static <R> Outcome thrown(
      RuntimeException thrown, Class<R> type, Function<R, Map<String, String>> row) {
    @Nullable Object detail = null;
    if (thrown instanceof InvalidRecordException invalid) {
      detail = invalid.component();
    } else if (thrown instanceof ConditionFailedException failed) {
      detail = failed.record() == null ? null : row.apply(type.cast(failed.record()));
    } else if (thrown instanceof StaleRecordException stale) {
      detail = stale.record() == null ? null : row.apply(type.cast(stale.record()));
    } else if (thrown instanceof BackendException backend) {
      // Each backend has its own words.
      Failure failure = new Failure(thrown.getClass(), backend.category().toString(), null);
      return new Outcome(thrown, failure);
    }
    return new Outcome(
        thrown, new Failure(thrown.getClass(), Objects.toString(detail), thrown.getMessage()));
  }

  /**
   * What was thrown.
   *
   * @param detail the component, the category, or the record that stood in the way
   * @param message the message, where it must be the same
   */
  record Failure(Class<?> type, String detail, @Nullable String message) {
    boolean like(Failure other) {
      return type == other.type && detail.equals(other.detail);
    }
  }
}
