package dev.rowsmith.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A time in which nothing is done, between plans. */
public final class Pause implements Plan<Duration> {

  private final Duration length;
  private final Function<InterruptedException, RuntimeException> interrupted;

  /**
   * @param interrupted what the caller gets whose thread is interrupted meanwhile
   */
  public Pause(Duration length, Function<InterruptedException, RuntimeException> interrupted) {
    this.length = length;
    this.interrupted = interrupted;
  }

  @Override
  public Duration run() {
    try {
      Thread.sleep(length.toMillis(), length.toNanosPart() % 1_000_000);
      return length;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted.apply(e);
    }
  }

  @Override
  public CompletableFuture<Duration> start() {
    Executor later = CompletableFuture.delayedExecutor(length.toNanos(), TimeUnit.NANOSECONDS);
    return CompletableFuture.supplyAsync(() -> length, later);
  }
}
