package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Chain;
import dev.rowsmith.operation.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A call of a DAO: what it asks of the backend, and what the outcome means to the caller, a value
 * that is refused among it.
 *
 * @param <A> what the backend brings
 * @param <T> what the caller gets
 */
abstract class Call<A extends @Nullable Object, T extends @Nullable Object> extends Chain<A, T> {

  private final RecordTable<?> table;
  private final String operation;

  /**
   * @param operation the DAO's method, as errors tell it
   */
  Call(RecordTable<?> table, String operation) {
    this.table = table;
    this.operation = operation;
  }

  /** The key of the record that it is about, or null where there are many. */
  @Nullable Key key() {
    return null;
  }

  /** What errors name; asked for when there is one. */
  final OperationContext context() {
    return table.context(operation, key());
  }

  @Override
  protected Plan<T> failed(RuntimeException failure) {
    throw failure instanceof ValueException refused
        ? table.invalid(operation, key(), refused)
        : failure;
  }
}
