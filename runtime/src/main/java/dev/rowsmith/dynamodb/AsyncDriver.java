package dev.rowsmith.dynamodb;

import dev.rowsmith.Attempts;
import dev.rowsmith.FaultException;
import dev.rowsmith.Observation;
import dev.rowsmith.OperationListener;
import dev.rowsmith.RetryPolicy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Runs the exchanges of {@link BlockingDriver} in the same way, but no thread waits. */
final class AsyncDriver {

  private final DynamoDbAsyncClient client;
  private final RetryPolicy retries;
  private final @Nullable OperationListener listener;

  /**
   * @param retries how often an exchange is repeated, beside what the client itself repeats
   * @param listener who is told of it, or null
   */
  AsyncDriver(
      DynamoDbAsyncClient client, RetryPolicy retries, @Nullable OperationListener listener) {
    this.client = client;
    this.retries = retries;
    this.listener = listener;
  }

  /** Sends the request; the answer is read in the thread in which the client gives it. */
  <A, T extends @Nullable Object> CompletableFuture<T> start(Exchange<A, T> exchange) {
    return new Sending<>(exchange, Observation.begin(listener, BlockingDriver.SYSTEM)).begin();
  }

  private final class Sending<A, T extends @Nullable Object> extends Attempts<T> {

    private final Exchange<A, T> exchange;
    private final @Nullable Observation observation;

    Sending(Exchange<A, T> exchange, @Nullable Observation observation) {
      super(retries, exchange, observation);
      this.exchange = exchange;
      this.observation = observation;
    }

    @Override
    protected void attempt() {
      CompletableFuture<A> answer;
      try {
        answer = exchange.send(client);
      } catch (RuntimeException e) {
        answer = CompletableFuture.failedFuture(e);
      }
      await(answer, this::settle);
    }

    private void settle(A answer, @Nullable Throwable failure) {
      if (isDone()) {
        return;
      }
      try {
        if (failure == null) {
          if (observation != null) {
            ConsumedUnits.tell(answer, observation);
          }
          end(exchange.read(answer));
        } else {
          end(exchange.settled(cause(failure)));
        }
      } catch (FaultException e) {
        failed(e.fault());
      } catch (RuntimeException | Error e) {
        endBy(e);
      }
    }
  }

  private static RuntimeException cause(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException exception
        ? exception
        : SdkClientException.create("The request failed.", cause);
  }
}
