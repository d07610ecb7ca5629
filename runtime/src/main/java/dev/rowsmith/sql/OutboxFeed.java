package dev.rowsmith.sql;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ChangeFeed;
import dev.rowsmith.operation.Plan;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The changes of one table, from its outbox. */
final class OutboxFeed<K, R> extends ChangeFeed<K, R> {

  private final OutboxRows<K, R> outbox;
  private final Connector connector;

  private OutboxFeed(OutboxRows<K, R> outbox, Connector connector) {
    this.outbox = outbox;
    this.connector = connector;
  }

  static <K, R> ChangeFeed<K, R> of(OutboxRows<K, R> outbox, Connector connector) {
    return new OutboxFeed<>(outbox, connector);
  }

  @Override
  protected Plan<Integer> take(int atMost, Consumer<Supplier<ChangeEvent<K, R>>> handler) {
    return new SqlPlan<>(new OutboxWork<>(outbox, atMost, handler), connector);
  }
}
