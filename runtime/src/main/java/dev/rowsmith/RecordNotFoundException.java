package dev.rowsmith;

/** No record has the key; nothing was written. */
public final class RecordNotFoundException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  public RecordNotFoundException(OperationContext context) {
    super(context, "no record has this key. Use findRecord where that is normal", null);
  }
}
