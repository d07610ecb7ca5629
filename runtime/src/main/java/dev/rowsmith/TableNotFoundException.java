package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/** The table is not there. */
public final class TableNotFoundException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  public TableNotFoundException(OperationContext context, @Nullable Throwable cause) {
    super(context, "the table does not exist. Call createTable() first", cause);
  }
}
