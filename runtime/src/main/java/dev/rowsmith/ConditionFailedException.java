package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/** The condition of a write does not hold; nothing was written. */
public final class ConditionFailedException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Object record;

  public ConditionFailedException(OperationContext context, @Nullable Object record) {
    super(context, "the condition does not hold; nothing was written", null);
    this.record = record;
  }

  /** The record as it stood, or null where none stood there or the backend could not tell it. */
  public @Nullable Object record() {
    return record;
  }
}
