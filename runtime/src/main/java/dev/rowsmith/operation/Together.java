package dev.rowsmith.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans that do not wait for one another: several of them are on their way at once. Started, the
 * first that fails ends all; run, in as many threads, those that are on their way come to their end
 * and no other is begun.
 */
public final class Together implements Plan<Long> {

  private final Supplier<@Nullable Plan<Long>> plans;
  private final int most;
  private boolean failed;

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
    return most == 1 ? following(0).run() : new Threads().run();
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
    return failed ? null : plans.get();
  }

  private synchronized void fail() {
    failed = true;
  }

  /** The caller's thread and others, each of which runs plan after plan. */
  private final class Threads {

    private final List<FutureTask<Long>> rows = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private boolean interrupted;

    long run() {
      for (int i = 0; i < most; i++) {
        rows.add(new FutureTask<>(this::row));
      }
      for (FutureTask<Long> row : rows.subList(1, most)) {
        Thread thread = new Thread(row, "rowsmith-together-" + threads.size());
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
      }
      rows.get(0).run();
      try {
        return sum();
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }

    private long row() {
      try {
        return following(0).run();
      } catch (RuntimeException | Error e) {
        fail();
        throw e;
      }
    }

    private long sum() {
      long sum = 0;
      Throwable failure = null;
      for (FutureTask<Long> row : rows) {
        try {
          sum += ended(row);
        } catch (ExecutionException e) {
          failure = failure == null ? e.getCause() : failure;
        }
      }
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure != null) {
        throw (RuntimeException) failure;
      }
      return sum;
    }

    /** Waits for a row, also where the caller is interrupted: then the others are, too. */
    private long ended(FutureTask<Long> row) throws ExecutionException {
      while (true) {
        try {
          return row.get();
        } catch (InterruptedException e) {
          interrupted = true;
          threads.forEach(Thread::interrupt);
        }
      }
    }
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
