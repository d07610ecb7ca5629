package dev.rowsmith.dynamodb;

import dev.rowsmith.Attempted;
import dev.rowsmith.FaultException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One request to DynamoDB, made and checked, and the reading of its answer. It knows nothing of
 * waiting, repeating and failing: a driver runs it.
 *
 * <p>An interface, so that the JVM checks code that hands one on without loading it.
 *
 * @param <A> the answer
 * @param <T> what the answer means
 */
interface Exchange<A extends @Nullable Object, T extends @Nullable Object> extends Attempted<T> {

  /** Hands the request to the client. The only step that waits. */
  A send(DynamoDbClient client);

  /** As {@link #send(DynamoDbClient)}, without waiting. */
  CompletableFuture<A> send(DynamoDbAsyncClient client);

  /** What the answer means. */
  T read(A answer);

  /** What a failure is to the caller, where it means more than it says. */
  default RuntimeException told(RuntimeException failure) {
    return failure;
  }

  /**
   * What a failure brings that is an answer: DynamoDB's word that a condition does not hold.
   *
   * @throws FaultException when it is none
   */
  default T settled(RuntimeException failure) throws FaultException {
    throw new FaultException(Failures.fault(context(), index(), told(failure)));
  }

  /** The expressions of the request, null where one is missing. */
  default List<@Nullable String> expressions() {
    return List.of();
  }

  /** The index that is read, or null. */
  default @Nullable String index() {
    return null;
  }
}
