package dev.rowsmith.dynamodb;

import dev.rowsmith.Observation;
import dev.rowsmith.OperationContext;
import dev.rowsmith.OperationListener;
import dev.rowsmith.Repetition;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.operation.Repeating;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * Runs exchanges in the caller's thread, and turns every failure on the way to DynamoDB and back
 * into one of ours. An exchange whose failure passes is repeated.
 */
final class BlockingDriver {

  private final DynamoDbClient client;
  private final RetryPolicy retries;
  private final @Nullable OperationListener listener;

  /** As OpenTelemetry names the service. */
  static final String SYSTEM = "aws.dynamodb";

  /**
   * @param retries how often an exchange is repeated, beside what the client itself repeats
   * @param listener who is told of it, or null
   */
  BlockingDriver(DynamoDbClient client, RetryPolicy retries, @Nullable OperationListener listener) {
    this.client = client;
    this.retries = retries;
    this.listener = listener;
  }

  /** Whether requests ask for the capacity that they consume. */
  @Nullable ReturnConsumedCapacity capacity() {
    return listener == null ? null : ReturnConsumedCapacity.TOTAL;
  }

  /** Sends the request, waits for the answer and reads it. */
  <A, T extends @Nullable Object> T run(Exchange<A, T> exchange) {
    Observation observation = Observation.begin(listener, SYSTEM);
    if (observation == null) {
      return run(exchange, null);
    }
    try {
      T result = run(exchange, observation);
      observation.completed(exchange.context(), result);
      return result;
    } catch (RuntimeException | Error e) {
      observation.failed(exchange.context(), e);
      throw e;
    }
  }

  private <A, T extends @Nullable Object> T run(
      Exchange<A, T> exchange, @Nullable Observation observation) {
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
        repetition.pauseAfter(
            Failures.fault(exchange.context(), exchange.index(), exchange.told(e)));
        if (observation != null) {
          observation.repeated();
        }
        continue;
      }
      if (observation != null) {
        ConsumedUnits.tell(answer, observation);
      }
      T result = exchange.read(answer);
      return isLost(repetition) ? exchange.afterLoss(result) : result;
    }
  }

  private static boolean isLost(@Nullable Repetition repetition) {
    return repetition != null && repetition.lost();
  }

  /** A single call whose answer is taken as it is, and that may be repeated. */
  <A extends @Nullable Object> A call(
      OperationContext context, Function<DynamoDbClient, A> request) {
    Observation observation = Observation.begin(listener, SYSTEM);
    if (observation == null) {
      return call(context, request, null);
    }
    try {
      A answer = call(context, request, observation);
      observation.completed(context, null);
      return answer;
    } catch (RuntimeException | Error e) {
      observation.failed(context, e);
      throw e;
    }
  }

  private <A extends @Nullable Object> A call(
      OperationContext context,
      Function<DynamoDbClient, A> request,
      @Nullable Observation observation) {
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
        if (observation != null) {
          observation.repeated();
        }
      }
    }
  }
}
