package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/** A page token that is damaged, of another query, or not sealed with a key that is known. */
public final class InvalidPageTokenException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  // One text for every reason: whoever tries tokens learns nothing from it.
  InvalidPageTokenException(OperationContext context, @Nullable Throwable cause) {
    super(
        context,
        "the page token cannot be used here. Give a token of this very query, as it was handed out,"
            + " or begin without one",
        cause);
  }
}
