package dev.rowsmith.dynamodb;

import dev.rowsmith.FaultException;
import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.operation.Verdict.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * Writes records and the markers of their unique values together. Brings nothing where it was done,
 * and a reason for each part where the condition of one did not hold.
 */
final class MarkedExchange
    implements Exchange<TransactWriteItemsResponse, List<CancellationReason>> {

  private final OperationContext context;
  private final TransactWriteItemsRequest request;
  private final Function<TransactionCanceledException, RuntimeException> conflict;

  /**
   * @param conflict what it means that others are at the same records or markers
   */
  MarkedExchange(
      OperationContext context,
      TransactWriteItemsRequest request,
      Function<TransactionCanceledException, RuntimeException> conflict) {
    this.context = context;
    this.request = request;
    this.conflict = conflict;
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
  public List<CancellationReason> settled(RuntimeException failure) throws FaultException {
    return failure instanceof TransactionCanceledException canceled && isTold(canceled)
        ? canceled.cancellationReasons()
        : Exchange.super.settled(failure);
  }

  @Override
  public RuntimeException told(RuntimeException failure) {
    return failure instanceof TransactionCanceledException canceled
        ? conflict.apply(canceled)
        : failure;
  }

  private boolean isTold(TransactionCanceledException canceled) {
    return canceled.cancellationReasons().size() == request.transactItems().size()
        && canceled.cancellationReasons().stream().allMatch(MarkedExchange::isTold);
  }

  private static boolean isTold(CancellationReason reason) {
    return isNone(reason) || isFailed(reason);
  }

  private static boolean isNone(CancellationReason reason) {
    return reason.code() == null || reason.code().equals("None");
  }

  /** Whether the condition of a part did not hold. */
  static boolean isFailed(CancellationReason reason) {
    return "ConditionalCheckFailed".equals(reason.code());
  }

  /** What became of the first parts of a transaction that others were in the way of. */
  static List<Verdict> verdicts(TransactionCanceledException canceled, int writes) {
    List<Verdict> verdicts = new ArrayList<>(Collections.nCopies(writes, Verdict.none()));
    List<CancellationReason> reasons = canceled.cancellationReasons();
    for (int i = 0; i < reasons.size(); i++) {
      Kind kind = kind(reasons.get(i));
      // A marker's fault is told as that of the first write.
      int place = i < writes ? i : 0;
      if (kind != Kind.NONE) {
        verdicts.set(place, new Verdict(kind, null));
      }
    }
    return verdicts;
  }

  /** What it means to a single write that others are at its record or its markers. */
  static RuntimeException conflict(TransactionCanceledException canceled) {
    Kind kind = verdicts(canceled, 1).get(0).kind();
    if (kind != Kind.CONFLICT && kind != Kind.OVERLOAD) {
      return canceled;
    }
    String code = "TransactionConflictException";
    return TransactionConflictException.builder()
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
        .statusCode(canceled.statusCode())
        .cause(canceled)
        .build();
  }

  private static Kind kind(CancellationReason reason) {
    return switch (String.valueOf(reason.code())) {
      case "None", "null", "ConditionalCheckFailed" -> Kind.NONE;
      case "TransactionConflict" -> Kind.CONFLICT;
      case "ProvisionedThroughputExceeded", "ThrottlingError" -> Kind.OVERLOAD;
      default -> Kind.REFUSED;
    };
  }

  @Override
  public List<CancellationReason> read(TransactWriteItemsResponse answer) {
    return List.of();
  }

  @Override
  public Repeating repeating() {
    return Repeating.SAME;
  }

  @Override
  public OperationContext context() {
    return context;
  }
}
