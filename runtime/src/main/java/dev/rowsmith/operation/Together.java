package dev.rowsmith.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans that do not wait for one another. Started, several of them are on their way at once, and
 * the first that fails ends all; run, they follow one another.
 */
public final class Together implements Plan<Long> {

  private final Supplier<@Nullable Plan<Long>> plans;
  private final int most;

  /**
   * @param plans gives the next plan, or null when there is none any more; asked by one thread at a
   *     time
   * @param most how many of them are on their way at once
   */
  public Together(Supplier<@Nullable Plan<Long>> plans, int most) {
    this.plans = plans;
    this.most = most;
  }

  /** The sum of what they bring. */
  @Override
  public Long run() {
    return following(0).run();
  }

  @Override
  public CompletableFuture<Long> start() {
    Rows rows = new Rows();
    for (int i = 0; i < most && !rows.isDone(); i++) {
      rows.add(Plan.of(0L).thenPlan(this::following).start());
    }
    rows.allAdded();
    return rows;
  }

  /** The plans that are left, one after the other. */
  private Plan<Long> following(long before) {
    Plan<Long> next = next();
    return next == null ? Plan.of(before) : next.thenPlan(brought -> following(before + brought));
  }

  private synchronized @Nullable Plan<Long> next() {
    return plans.get();
  }

  /** The futures of plans that follow one another; done when all are. */
  private static final class Rows extends CompletableFuture<Long> {

    private final List<CompletableFuture<Long>> rows = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(1);

    void add(CompletableFuture<Long> row) {
      left.incrementAndGet();
      rows.add(row);
      CompletableFuture<Long> unused = row.whenComplete(this::ended);
      if (isDone()) {
        row.cancel(true);
      }
    }

    void allAdded() {
      ended(0L, null);
    }

    private void ended(Long sum, @Nullable Throwable failure) {
      if (failure != null) {
        completeExceptionally(failure);
        cancelAll();
      } else if (left.decrementAndGet() == 0) {
        complete(rows.stream().mapToLong(CompletableFuture::join).sum());
      }
    }

    private void cancelAll() {
      rows.forEach(row -> row.cancel(true));
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      boolean cancelled = super.cancel(mayInterrupt);
      cancelAll();
      return cancelled;
    }
  }
}
