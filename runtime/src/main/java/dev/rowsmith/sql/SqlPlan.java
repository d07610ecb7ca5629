package dev.rowsmith.sql;

import dev.rowsmith.operation.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits for its answer.
 *
 * @param <T> what it brings
 */
record SqlPlan<T extends @Nullable Object>(Work<T> work, Connector connector) implements Plan<T> {

  @Override
  public T run() {
    return connector.run(work);
  }
}
