package dev.rowsmith;

import dev.rowsmith.codec.ValueException;
import org.jspecify.annotations.Nullable;

/** A value that cannot be stored; nothing was written. */
public final class InvalidRecordException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  private final String component;
  private final transient @Nullable Object value;

  public InvalidRecordException(OperationContext context, String record, ValueException cause) {
    super(context, record + "." + cause.component() + " " + cause.getMessage() + ".", cause);
    this.component = cause.component();
    this.value = cause.value();
  }

  /** The same by a call, so that whoever returns it does not load this class before. */
  static RowsmithException of(OperationContext context, String record, ValueException cause) {
    return new InvalidRecordException(context, record, cause);
  }

  /** The component whose value is refused. */
  public String component() {
    return component;
  }

  /** The refused value where it is one outside a fixed list, else null; never in the message. */
  public @Nullable Object value() {
    return value;
  }
}
