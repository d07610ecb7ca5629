package dev.rowsmith.operation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Work that looks and waits by turns, perhaps for minutes, and is no request that can be sent by
 * itself.
 *
 * @param work does it, and returns what it brings
 */
public record LongWork<T>(Supplier<T> work) implements Plan<T> {

  @Override
  public T run() {
    return work.get();
  }

  /** A thread of its own does it: it is too rare for a pool, and would block one for too long. */
  @Override
  public CompletableFuture<T> start() {
    InThread future = new InThread();
    future.thread.start();
    return future;
  }

  private final class InThread extends CompletableFuture<T> {

    private final Thread thread = new Thread(this::finish, "rowsmith-work");

    InThread() {
      thread.setDaemon(true);
    }

    private void finish() {
      try {
        complete(work.get());
      } catch (RuntimeException | Error e) {
        completeExceptionally(e);
      }
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      // In this order: what the interrupted work still brings comes too late to be the outcome.
      boolean cancelled = super.cancel(mayInterrupt);
      thread.interrupt();
      return cancelled;
    }
  }
}
