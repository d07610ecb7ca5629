package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Plan;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Runs exchanges one after the other in the caller's thread, and turns every failure on the way to
 * DynamoDB and back into one of ours.
 */
final class BlockingDriver {

  private final DynamoDbClient client;

  BlockingDriver(DynamoDbClient client) {
    this.client = client;
  }

  /** The exchange, to be run by this driver. */
  <A, T extends @Nullable Object> Plan<T> plan(Exchange<A, T> exchange) {
    return new BlockingPlan<>(this, exchange);
  }

  /** Sends the request, waits for the answer and reads it. */
  <A, T extends @Nullable Object> T run(Exchange<A, T> exchange) {
    A answer;
    try {
      answer = exchange.send(client);
    } catch (ConditionalCheckFailedException e) {
      return exchange.refused(e);
    } catch (RuntimeException e) {
      throw Failures.of(exchange.context(), exchange.index(), e);
    }
    return exchange.read(answer);
  }

  /** A single call whose answer is taken as it is. */
  <A extends @Nullable Object> A call(
      OperationContext context, Function<DynamoDbClient, A> request) {
    try {
      return request.apply(client);
    } catch (RuntimeException e) {
      throw Failures.of(context, null, e);
    }
  }

  /** An exchange and what runs it. */
  private record BlockingPlan<A, T extends @Nullable Object>(
      BlockingDriver driver, Exchange<A, T> exchange) implements Plan<T> {

    @Override
    public T run() {
      return driver.run(exchange);
    }
  }
}
