package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.Transaction;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.operation.Verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Does several writes together. It has a token, the caller's or one of its own, so that a repeated
 * request is no second transaction.
 */
final class TransactExchange implements Exchange<TransactWriteItemsResponse, Boolean> {

  private final Transaction transaction;
  private final List<WriteExchange<?, ?>> writes;
  private final TransactWriteItemsRequest request;

  TransactExchange(
      Transaction transaction,
      List<WriteExchange<?, ?>> writes,
      String token,
      AwsRequestOverrideConfiguration options,
      @Nullable ReturnConsumedCapacity capacity) {
    this.transaction = transaction;
    this.writes = writes;
    this.request =
        TransactWriteItemsRequest.builder()
            .clientRequestToken(token)
            .transactItems(writes.stream().map(WriteExchange::part).toList())
            .overrideConfiguration(options)
            .returnConsumedCapacity(capacity)
            .build();
  }

  @Override
  public TransactWriteItemsResponse send(DynamoDbClient client) {
    return client.transactWriteItems(request);
  }

  @Override
  public CompletableFuture<TransactWriteItemsResponse> send(DynamoDbAsyncClient client) {
    return client.transactWriteItems(request);
  }

  @Override
  public RuntimeException told(RuntimeException failure) {
    if (failure instanceof TransactionCanceledException canceled) {
      return transaction.canceled(verdicts(canceled), canceled);
    }
    return failure instanceof IdempotentParameterMismatchException
        ? transaction.tokenTaken(failure)
        : failure;
  }

  private List<Verdict> verdicts(TransactionCanceledException canceled) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < writes.size(); i++) {
      boolean told = i < canceled.cancellationReasons().size();
      verdicts.add(
          told ? verdict(writes.get(i), canceled.cancellationReasons().get(i)) : Verdict.none());
    }
    return verdicts;
  }

  private static Verdict verdict(WriteExchange<?, ?> write, CancellationReason reason) {
    return switch (String.valueOf(reason.code())) {
      case "None", "null" -> Verdict.none();
      case "ConditionalCheckFailed" ->
          Verdict.of(
              write.refused(
                  ConditionalCheckFailedException.builder()
                      .item(reason.hasItem() ? reason.item() : null)
                      .build()));
      case "TransactionConflict" -> new Verdict(Kind.CONFLICT, null);
      case "ProvisionedThroughputExceeded", "ThrottlingError" -> new Verdict(Kind.OVERLOAD, null);
      default -> new Verdict(Kind.REFUSED, null);
    };
  }

  @Override
  public Boolean read(TransactWriteItemsResponse answer) {
    return true;
  }

  @Override
  public Repeating repeating() {
    return Repeating.SAME;
  }

  @Override
  public OperationContext context() {
    return transaction.context();
  }
}
