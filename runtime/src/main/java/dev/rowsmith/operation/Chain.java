package dev.rowsmith.operation;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A plan, and behind it another that depends on what the first one brings. Chains may follow one
 * another without end: a loop is a chain whose next plan is a chain.
 *
 * @param <A> what the first plan brings
 * @param <T> what the whole brings
 */
public abstract class Chain<A extends @Nullable Object, T extends @Nullable Object>
    implements Plan<T> {

  /**
   * Makes the first plan.
   *
   * @throws dev.rowsmith.codec.ValueException when a value is refused
   */
  protected abstract Plan<A> first();

  /** What is to be done next; where nothing is, a {@link Plan#of} what the outcome means. */
  protected abstract Plan<T> next(A outcome);

  /**
   * What is to be done where the first plan could not be made or failed: without a word, the caller
   * is told.
   */
  protected Plan<T> failed(RuntimeException failure) {
    throw failure;
  }

  @Override
  public final T run() {
    // A loop and no recursion: there may be a link for each page of a large table.
    Plan<T> plan = this;
    while (plan instanceof Chain<?, T> chain) {
      plan = chain.follow();
    }
    return plan.run();
  }

  @Override
  public final CompletableFuture<T> start() {
    return Progress.of(this);
  }

  private Plan<T> follow() {
    A outcome;
    try {
      outcome = first().run();
    } catch (RuntimeException e) {
      return failed(e);
    }
    return next(outcome);
  }
}
