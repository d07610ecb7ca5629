package dev.rowsmith;

/** A record with the key is there already; nothing was written. */
public final class RecordAlreadyExistsException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  public RecordAlreadyExistsException(OperationContext context) {
    super(context, "a record with this key exists already. Use putRecord to replace it", null);
  }
}
