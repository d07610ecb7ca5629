package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/**
 * A write was sent, and whether it was done cannot be told: its answer never came, and sending it
 * again could do it twice, or failed as well. Read the record to see.
 */
public final class OutcomeUnknownException extends BackendException {

  private static final long serialVersionUID = 1L;

  /** As {@link BackendException#BackendException}. */
  public OutcomeUnknownException(OperationContext context, @Nullable Throwable cause) {
    super(
        context,
        Category.UNREACHABLE,
        "no answer came, and whether the write was done is not known. Read the record to see.",
        cause);
  }
}
