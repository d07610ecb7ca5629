package dev.rowsmith;

/** No record has the key; nothing was written. */
public final class RecordNotFoundException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  public RecordNotFoundException(OperationContext context) {
    super(context, "no record has this key. Use findRecord where that is normal", null);
  }

  /** The same by a call, so that whoever throws it does not load this class before. */
  static RowsmithException of(OperationContext context) {
    return new RecordNotFoundException(context);
  }
}
