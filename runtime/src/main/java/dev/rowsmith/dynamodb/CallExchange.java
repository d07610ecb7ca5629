package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A single call whose answer is taken as it is, in a thread that waits for it. */
final class CallExchange<A extends @Nullable Object> implements Exchange<A, A> {

  private final OperationContext context;
  private final Function<DynamoDbClient, A> request;

  CallExchange(OperationContext context, Function<DynamoDbClient, A> request) {
    this.context = context;
    this.request = request;
  }

  @Override
  public A send(DynamoDbClient client) {
    return request.apply(client);
  }

  @Override
  public CompletableFuture<A> send(DynamoDbAsyncClient client) {
    throw new IllegalStateException("A call is made by a thread that waits.");
  }

  @Override
  public A read(A answer) {
    return answer;
  }

  @Override
  public Repeating repeating() {
    return Repeating.READ;
  }

  @Override
  public OperationContext context() {
    return context;
  }
}
