package dev.rowsmith.sql;

import dev.rowsmith.operation.Plan;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Work and what does it.
 *
 * @param <T> what it brings
 */
record SqlPlan<T extends @Nullable Object>(Work<T> work, Connector connector) implements Plan<T> {

  @Override
  public T run() {
    return connector.run(work);
  }

  @Override
  public CompletableFuture<T> start() {
    return connector.start(work);
  }
}
