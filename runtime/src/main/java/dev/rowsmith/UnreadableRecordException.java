package dev.rowsmith;

import dev.rowsmith.codec.ValueException;
import org.jspecify.annotations.Nullable;

/** A stored record that the record class cannot hold. */
public final class UnreadableRecordException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String component;

  private UnreadableRecordException(
      OperationContext context,
      String problem,
      @Nullable String component,
      @Nullable Throwable cause) {
    super(context, problem, cause);
    this.component = component;
  }

  /**
   * The exception for a record that was read, but not made.
   *
   * @param cause a {@link ValueException} of the codec, or what the record's own constructor threw
   */
  public static RowsmithException of(OperationContext context, RuntimeException cause) {
    if (cause instanceof ValueException value) {
      String problem = "attribute of " + value.component() + " " + value.getMessage() + ".";
      return new UnreadableRecordException(context, problem, value.component(), value);
    }
    String problem =
        "the record's constructor refused what is stored: " + cause.getClass().getName();
    return new UnreadableRecordException(context, problem, null, cause);
  }

  /** The exception for what is no record at all. */
  public static RowsmithException of(OperationContext context, String problem) {
    return new UnreadableRecordException(context, problem, null, null);
  }

  /** The component whose stored value cannot be read, or null where the constructor refused. */
  public @Nullable String component() {
    return component;
  }
}
