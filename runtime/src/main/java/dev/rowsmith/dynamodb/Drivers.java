package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.Plan;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What runs the exchanges of one database. */
final class Drivers {

  private final BlockingDriver blocking;
  private final @Nullable AsyncDriver asynchronous;

  /**
   * @param blocking runs them in the caller's thread
   * @param asynchronous runs them in none; null where there is no client for it
   */
  Drivers(BlockingDriver blocking, @Nullable AsyncDriver asynchronous) {
    this.blocking = blocking;
    this.asynchronous = asynchronous;
  }

  BlockingDriver blocking() {
    return blocking;
  }

  /** The exchange, to be run by either. */
  <A, T extends @Nullable Object> Plan<T> plan(Exchange<A, T> exchange) {
    return new ExchangePlan<>(this, exchange);
  }

  /**
   * The write of a plan of these drivers.
   *
   * @throws IllegalArgumentException when the plan is another database's
   */
  WriteExchange<?, ?> write(Plan<?> plan) {
    if (plan instanceof ExchangePlan<?, ?> ours
        && ours.drivers() == this
        && ours.exchange() instanceof WriteExchange<?, ?> write) {
      return write;
    }
    throw new IllegalArgumentException(
        "A write of the transaction was made by a DAO of another database.");
  }

  /** An exchange and what runs it. */
  private record ExchangePlan<A, T extends @Nullable Object>(
      Drivers drivers, Exchange<A, T> exchange) implements Plan<T> {

    @Override
    public T run() {
      return drivers.blocking.run(exchange);
    }

    @Override
    public CompletableFuture<T> start() {
      return Objects.requireNonNull(drivers.asynchronous, "asynchronous").start(exchange);
    }
  }
}
