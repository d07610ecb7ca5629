package dev.rowsmith.differential;

import dev.rowsmith.BackendException;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.PartialBatchException;
import dev.rowsmith.StaleRecordException;
import dev.rowsmith.TransactionCanceledException;
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
  static Outcome thrown(RuntimeException thrown, Function<Object, Map<String, String>> row) {
    @Nullable Object detail = null;
    if (thrown instanceof InvalidRecordException invalid) {
      detail = invalid.component();
    } else if (thrown instanceof ConditionFailedException failed) {
      detail = failed.record() == null ? null : row.apply(failed.record());
    } else if (thrown instanceof StaleRecordException stale) {
      detail = stale.record() == null ? null : row.apply(stale.record());
    } else if (thrown instanceof DuplicateValueException duplicate) {
      detail = duplicate.attribute();
    } else if (thrown instanceof TransactionCanceledException canceled) {
      detail = canceled.reasons().stream().map(reason -> shown(reason)).toList();
    } else if (thrown instanceof BackendException backend) {
      // Each backend has its own words.
      String category =
          backend instanceof PartialBatchException partial
              ? partial(backend.category(), partial.undone().size())
              : backend.category().toString();
      return new Outcome(thrown, new Failure(thrown.getClass(), category, null));
    }
    return new Outcome(
        thrown, new Failure(thrown.getClass(), Objects.toString(detail), thrown.getMessage()));
  }

  /** How much of a batch was left undone. */
  static String partial(BackendException.Category category, int undone) {
    return category + " without " + undone;
  }

  private static String shown(TransactionCanceledException.Reason reason) {
    return reason.kind() + (reason.attribute() == null ? "" : " of " + reason.attribute());
  }

  /** Whether both fail alike. */
  boolean fails(Outcome other) {
    return failure != null && other.failure != null && failure.like(other.failure);
  }

  /** Whether two backends use the same words. */
  boolean inTheSameWords(Outcome other) {
    return failure == null
        || other.failure == null
        || Objects.equals(failure.message(), other.failure.message());
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
