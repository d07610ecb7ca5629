package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.Repetition;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Repeating;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Runs exchanges in the caller's thread, and turns every failure on the way to DynamoDB and back
 * into one of ours. An exchange whose failure passes is repeated.
 */
final class BlockingDriver {

  private final DynamoDbClient client;
  private final RetryPolicy retries;

  /**
   * @param retries how often an exchange is repeated, beside what the client itself repeats
   */
  BlockingDriver(DynamoDbClient client, RetryPolicy retries) {
    this.client = client;
    this.retries = retries;
  }

  /** The exchange, to be run by this driver. */
  <A, T extends @Nullable Object> Plan<T> plan(Exchange<A, T> exchange) {
    return new BlockingPlan<>(this, exchange);
  }

  /** Sends the request, waits for the answer and reads it. */
  <A, T extends @Nullable Object> T run(Exchange<A, T> exchange) {
    long start = System.nanoTime();
    Repetition repetition = null;
    while (true) {
      A answer;
      try {
        answer = exchange.send(client);
      } catch (ConditionalCheckFailedException e) {
        // A client with a retry strategy of its own does not tell why it repeated a request.
        boolean lost = e.numAttempts() > 1 || isLost(repetition);
        T refused = exchange.refused(e);
        return lost ? exchange.afterLoss(refused) : refused;
      } catch (RuntimeException e) {
        if (repetition == null) {
          repetition = new Repetition(retries, exchange.repeating(), start);
        }
        repetition.pauseAfter(Failures.fault(exchange.context(), exchange.index(), e));
        continue;
      }
      T result = exchange.read(answer);
      return isLost(repetition) ? exchange.afterLoss(result) : result;
    }
  }

  /**
   * The write of a plan of this driver's.
   *
   * @throws IllegalArgumentException when the plan is another database's
   */
  WriteExchange<?, ?> write(Plan<?> plan) {
    if (plan instanceof BlockingPlan<?, ?> ours
        && ours.driver() == this
        && ours.exchange() instanceof WriteExchange<?, ?> write) {
      return write;
    }
    throw new IllegalArgumentException(
        "A write of the transaction was made by a DAO of another database.");
  }

  private static boolean isLost(@Nullable Repetition repetition) {
    return repetition != null && repetition.lost();
  }

  /** A single call whose answer is taken as it is, and that may be repeated. */
  <A extends @Nullable Object> A call(
      OperationContext context, Function<DynamoDbClient, A> request) {
    long start = System.nanoTime();
    Repetition repetition = null;
    while (true) {
      try {
        return request.apply(client);
      } catch (RuntimeException e) {
        if (repetition == null) {
          repetition = new Repetition(retries, Repeating.READ, start);
        }
        repetition.pauseAfter(Failures.fault(context, null, e));
      }
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
