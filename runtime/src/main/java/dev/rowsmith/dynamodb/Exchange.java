package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * One request to DynamoDB, made and checked, and the reading of its answer. It knows nothing of
 * waiting, repeating and failing: a driver runs it.
 *
 * @param <A> the answer
 * @param <T> what the answer means
 */
abstract class Exchange<A, T extends @Nullable Object> {

  /** Hands the request to the client. The only step that waits. */
  abstract A send(DynamoDbClient client);

  /** As {@link #send(DynamoDbClient)}, without waiting. */
  abstract CompletableFuture<A> send(DynamoDbAsyncClient client);

  /** What the answer means. */
  abstract T read(A answer);

  /** What a failure is to the caller, where it is none of DynamoDB but an answer. */
  RuntimeException told(RuntimeException failure) {
    return failure;
  }

  /** What it means that the condition of a write does not hold. */
  T refused(ConditionalCheckFailedException refusal) {
    throw Failures.of(context(), index(), refusal);
  }

  /** What it would mean to send the request once more. */
  abstract Repeating repeating();

  /** What a result means where an earlier attempt was sent and never answered. */
  T afterLoss(T result) {
    return result;
  }

  /** The expressions of the request, null where one is missing. */
  List<@Nullable String> expressions() {
    return List.of();
  }

  /** What is being done; asked for only when it fails. */
  abstract OperationContext context();

  /** The index that is read, or null. */
  @Nullable String index() {
    return null;
  }
}
