package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/**
 * Another record has a value already that no two may have, by {@code @Unique}. The value itself is
 * not told.
 */
public final class DuplicateValueException extends RecordAlreadyExistsException {

  private static final long serialVersionUID = 1L;

  private final String attribute;

  /**
   * @param attribute the name of the component whose value is taken
   */
  public DuplicateValueException(
      OperationContext context, String attribute, @Nullable Throwable cause) {
    super(
        context,
        "another record has the value of " + attribute + ", which is unique. Give another one",
        cause);
    this.attribute = attribute;
  }

  /** The name of the component whose value is taken. */
  public String attribute() {
    return attribute;
  }
}
