package dev.rowsmith.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A future that waits for one thing after the other. Where it is cancelled, so is the one of its
 * turn.
 *
 * @param <T> what it brings
 */
public class Underway<T extends @Nullable Object> extends CompletableFuture<T> {

  private volatile @Nullable Future<?> turn;

  /** Waits for this, and no longer for what was begun before. */
  protected final <A extends @Nullable Object> void await(
      CompletableFuture<A> begun, BiConsumer<? super A, ? super @Nullable Throwable> end) {
    turn = begun;
    CompletableFuture<A> unused = begun.whenComplete(end);
    if (isCancelled()) {
      begun.cancel(true);
    }
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    boolean cancelled = super.cancel(mayInterrupt);
    Future<?> now = turn;
    if (isCancelled() && now != null) {
      now.cancel(mayInterrupt);
    }
    return cancelled;
  }
}
