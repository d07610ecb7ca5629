package dev.rowsmith.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A chain that was started: it goes on when the plan of its turn is done, in the thread that did
 * it.
 *
 * @param <T> what the whole brings
 */
final class Progress<T extends @Nullable Object> extends Underway<T> {

  /** Starts a chain. */
  static <T extends @Nullable Object> CompletableFuture<T> of(Chain<?, T> chain) {
    Progress<T> progress = new Progress<>();
    progress.goOn(chain);
    return progress;
  }

  /** Does all up to the plan whose outcome is not there yet. */
  private void goOn(Plan<T> next) {
    Plan<T> plan = next;
    try {
      // A loop and no recursion, as where a chain is run.
      while (plan instanceof Chain<?, T> chain) {
        plan = follow(chain);
      }
      if (plan != null) {
        await(plan.start(), this::finish);
      }
    } catch (RuntimeException | Error e) {
      completeExceptionally(e);
    }
  }

  /** The plan behind the first one of a chain, or null where that is not done yet. */
  private <A extends @Nullable Object> @Nullable Plan<T> follow(Chain<A, T> chain) {
    CompletableFuture<A> first;
    try {
      first = chain.first().start();
    } catch (RuntimeException e) {
      return chain.failed(e);
    }
    if (first.isDone()) {
      return settled(chain, first);
    }
    await(first, (outcome, failure) -> goOnBehind(chain, first));
    return null;
  }

  private <A extends @Nullable Object> void goOnBehind(
      Chain<A, T> chain, CompletableFuture<A> first) {
    if (isDone()) {
      return;
    }
    Plan<T> next;
    try {
      next = settled(chain, first);
    } catch (RuntimeException | Error e) {
      completeExceptionally(e);
      return;
    }
    goOn(next);
  }

  private static <A extends @Nullable Object, T extends @Nullable Object> Plan<T> settled(
      Chain<A, T> chain, CompletableFuture<A> first) {
    A outcome;
    try {
      outcome = first.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      return chain.failed(e.getCause() instanceof RuntimeException failure ? failure : e);
    }
    return chain.next(outcome);
  }
}
