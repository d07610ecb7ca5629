package dev.rowsmith.dynamodb;

import dev.rowsmith.BlockingAttempts;
import dev.rowsmith.FaultException;
import dev.rowsmith.Observation;
import dev.rowsmith.OperationContext;
import dev.rowsmith.OperationListener;
import dev.rowsmith.RetryPolicy;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
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
  <A extends @Nullable Object, T extends @Nullable Object> T run(Exchange<A, T> exchange) {
    return new Sending<>(exchange, Observation.begin(listener, SYSTEM)).run();
  }

  /** A single call whose answer is taken as it is, and that may be repeated. */
  <A extends @Nullable Object> A call(
      OperationContext context, Function<DynamoDbClient, A> request) {
    return run(new CallExchange<>(context, request));
  }

  private final class Sending<A extends @Nullable Object, T extends @Nullable Object>
      extends BlockingAttempts<T> {

    private final Exchange<A, T> exchange;
    private final @Nullable Observation observation;

    Sending(Exchange<A, T> exchange, @Nullable Observation observation) {
      super(retries, exchange, observation);
      this.exchange = exchange;
      this.observation = observation;
    }

    @Override
    protected T attempt() throws FaultException {
      A answer;
      try {
        answer = exchange.send(client);
      } catch (RuntimeException e) {
        return exchange.settled(e);
      }
      if (observation != null) {
        ConsumedUnits.tell(answer, observation);
      }
      return exchange.read(answer);
    }
  }
}
