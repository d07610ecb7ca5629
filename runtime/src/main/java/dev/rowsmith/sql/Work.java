package dev.rowsmith.sql;

import dev.rowsmith.Attempted;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.operation.Repeating;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done on a connection that somebody else takes and gives back. Several works may
 * share one.
 *
 * @param <T> what it brings
 */
interface Work<T extends @Nullable Object> extends Attempted<T> {

  /** Does it. The connection commits by itself, before and afterwards. */
  T on(Connection connection) throws SQLException;

  /**
   * Deletes what counts as absent and would be in its way. In a larger transaction this is done
   * before its first write, so that what expires by one of them is in the way of the others.
   */
  default void clear(Connection connection) throws SQLException {}

  @Override
  default Repeating repeating() {
    return Repeating.READ;
  }

  /** How often it is repeated, where work usually is as often as this. */
  default RetryPolicy retries(RetryPolicy usual) {
    return usual;
  }

  /** Whether a failure may hide that it was done: it commits by itself. */
  default boolean mayBeDone() {
    return true;
  }

  /** Whether it may be in the way of a record's unique value, or another in its way. */
  default boolean keepsUnique() {
    return false;
  }

  /** What a failure means where it is the caller's fault; null for any other. */
  default @Nullable RuntimeException refusal(SQLException failure) {
    return null;
  }
}
