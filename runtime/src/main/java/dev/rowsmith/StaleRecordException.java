package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/**
 * A write was made of another version of the record than the one that is stored; nothing was
 * written. Read the record, change it and write it again, as {@code modifyRecord} does by itself.
 */
public final class StaleRecordException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Object record;

  public StaleRecordException(OperationContext context, @Nullable Object record) {
    super(
        context,
        "the record was written in between, or was deleted; nothing was written. Read it, change it"
            + " and write it again",
        null);
    this.record = record;
  }

  /** The record as it stands, or null where none stands there or the backend could not tell it. */
  public @Nullable Object record() {
    return record;
  }
}
