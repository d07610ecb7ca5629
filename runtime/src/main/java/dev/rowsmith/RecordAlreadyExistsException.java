package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/** A record with the key is there already; nothing was written. */
public sealed class RecordAlreadyExistsException extends RowsmithException
    permits DuplicateValueException {

  private static final long serialVersionUID = 1L;

  public RecordAlreadyExistsException(OperationContext context) {
    super(context, "a record with this key exists already. Use putRecord to replace it", null);
  }

  RecordAlreadyExistsException(
      OperationContext context, String problem, @Nullable Throwable cause) {
    super(context, problem, cause);
  }
}
