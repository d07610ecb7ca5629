package dev.rowsmith.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A future that waits for one thing after the other. Where it is cancelled, so is the one of its
 * turn.
 *
 * @param <T> what it brings
 */
public class Underway<T extends @Nullable Object> extends CompletableFuture<T> {

  private volatile @Nullable Future<?> turn;

  /**
   * What a future brings, once it is there, means this. Unlike {@link CompletableFuture#thenApply},
   * it cancels that future where it is cancelled itself.
   */
  public static <A, T> CompletableFuture<T> meaning(
      CompletableFuture<A> begun, Function<? super A, ? extends T> meaning) {
    Underway<T> future = new Underway<>();
    future.turn = begun;
    CompletableFuture<T> unused = begun.<T>thenApply(meaning).whenComplete(future::finish);
    return future;
  }

  /** Brings this, or fails by that. */
  protected final void finish(T value, @Nullable Throwable failure) {
    if (failure == null) {
      complete(value);
    } else {
      completeExceptionally(failure);
    }
  }

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
