package dev.rowsmith;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transaction was not done; nothing was written. */
public final class TransactionCanceledException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  /** Why a write canceled its transaction. */
  public enum Kind {
    /** It did not. */
    NONE,
    /** A record has the key of the one that was to be created. */
    ALREADY_EXISTS,
    /** There is no record to update, or to delete under a condition. */
    NOT_FOUND,
    /** The condition of the write, or the check, does not hold. */
    CONDITION_FAILED,
    /** Another record has a value that is unique. */
    DUPLICATE_VALUE,
    /** The record has another version than the write was made of, or is gone. */
    STALE_RECORD,
    /** Others were writing the same record, for as long as was waited for them. */
    CONFLICT,
    /** The backend had no capacity left for the write. */
    OVERLOAD,
    /** The backend refuses the write as it is; its own words are in the cause. */
    REFUSED
  }

  /**
   * What became of one write.
   *
   * @param kind why it canceled the transaction
   * @param write what it was, such as {@code updating on users (id = 7)}
   * @param record the record as it stood, or null where none stood there or the backend could not
   *     tell it
   * @param attribute the component whose value another record has; null of any other kind
   */
  public record Reason(
      Kind kind, OperationContext write, @Nullable Object record, @Nullable String attribute) {}

  TransactionCanceledException(
      OperationContext context, List<Reason> reasons, @Nullable Throwable cause) {
    super(context, "nothing was written: " + text(reasons), cause);
    this.reasons = List.copyOf(reasons);
  }

  /** One reason per write, in their order. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** Whether the same transaction may succeed another time. */
  public boolean passes() {
    return reasons.stream()
        .allMatch(
            reason ->
                switch (reason.kind()) {
                  case NONE, CONFLICT, OVERLOAD -> true;
                  case ALREADY_EXISTS,
                      DUPLICATE_VALUE,
                      NOT_FOUND,
                      CONDITION_FAILED,
                      STALE_RECORD,
                      REFUSED ->
                      false;
                });
  }

  private static String text(List<Reason> reasons) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < reasons.size(); i++) {
      Reason reason = reasons.get(i);
      if (reason.kind() != Kind.NONE) {
        text.append(text.isEmpty() ? "" : ", ")
            .append("write " + (i + 1) + " of " + reasons.size() + ", " + reason.write())
            .append(": " + reason.kind())
            .append(reason.attribute() == null ? "" : " of " + reason.attribute());
      }
    }
    return text.toString();
  }
}
