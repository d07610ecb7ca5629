package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong in an operation on a table. Messages name the table, the operation and the
 * key; they never hold a value of another attribute, nor a credential. The backend's own exception,
 * where there is one, is the cause.
 */
public abstract class RowsmithException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient OperationContext context;

  RowsmithException(OperationContext context, String problem, @Nullable Throwable cause) {
    super(context + ": " + problem, cause);
    this.context = context;
  }

  final OperationContext context() {
    return context;
  }

  /** The table's full name. */
  public final String table() {
    return context.table();
  }

  /** The DAO's method that failed, such as {@code getRecord}. */
  public final String operation() {
    return context.operation();
  }

  /** The index that was read, or null for none. */
  public final @Nullable String index() {
    return context.index();
  }

  /** The key of the record, or null for an operation on the table or on many records. */
  public final @Nullable String key() {
    return context.key();
  }
}
