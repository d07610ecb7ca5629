package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Fault;
import dev.rowsmith.OperationContext;
import dev.rowsmith.RowsmithException;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.TransactionCanceledException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * Turns what the SDK throws into our exceptions. DynamoDB's own messages may hold values of
 * attributes, so only their codes are told; the messages are in the cause.
 */
final class Failures {

  private static final int SERVER_ERROR = 500;

  private Failures() {}

  /**
   * What a failed attempt means for another one.
   *
   * @param index the index that was read, or null
   */
  static Fault fault(OperationContext context, @Nullable String index, RuntimeException failure) {
    RowsmithException exception = of(context, index, failure);
    if (exception instanceof TransactionCanceledException canceled) {
      return new Fault(canceled, canceled.passes(), false);
    }
    if (failure instanceof AwsServiceException answer) {
      boolean untouched = ErrorCodes.passesUntouched(answer);
      boolean broken = answer.statusCode() >= SERVER_ERROR || ErrorCodes.isInProgress(answer);
      return new Fault(exception, untouched || broken, broken && !untouched);
    }
    if (failure instanceof AbortedException || causes(failure, "JsonParse")) {
      return new Fault(exception, false, true);
    }
    boolean noAnswer = isNoAnswer(failure) || failure instanceof Crc32MismatchException;
    return new Fault(exception, noAnswer, noAnswer && !wasNeverSent(failure));
  }

  private static boolean wasNeverSent(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof ConnectException || each instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }

  /**
   * The exception that the caller gets.
   *
   * @param index the index that was read, or null
   */
  static RowsmithException of(
      OperationContext context, @Nullable String index, RuntimeException failure) {
    if (failure instanceof RowsmithException ours) {
      return ours;
    }
    if (failure instanceof ResourceNotFoundException) {
      return new TableNotFoundException(context, failure);
    }
    if (failure instanceof AbortedException) {
      // The SDK may have cleared the flag; the caller's own code is to see it.
      Thread.currentThread().interrupt();
      return new BackendException(
          context,
          Category.FAILED,
          "the thread was interrupted before DynamoDB answered; whether a write was done is not"
              + " known.",
          failure);
    }
    if (failure instanceof AwsServiceException answer) {
      return answered(context, index, answer);
    }
    return unanswered(context, failure);
  }

  private static BackendException answered(
      OperationContext context, @Nullable String index, AwsServiceException answer) {
    String code = ErrorCodes.of(answer);
    if (index != null && ErrorCodes.saysIndexIsMissing(answer)) {
      return new BackendException(
          context,
          Category.REFUSED,
          "the table has no index " + index + ". Call createGsi(…) for it first.",
          answer);
    }
    if (index != null && ErrorCodes.saysIndexIsBeingFilled(answer)) {
      return new BackendException(
          context,
          Category.REFUSED,
          "the index "
              + index
              + " is there, but still being filled. Wait until createGsi(…) returns: it does nothing"
              + " but wait where the index is there.",
          answer);
    }
    Category category = ErrorCodes.category(answer);
    String problem =
        switch (category) {
          case ACCESS ->
              "DynamoDB denies access (" + code + "). " + ErrorCodes.missingPermission(answer);
          case OVERLOAD ->
              "DynamoDB has no capacity left for it ("
                  + (code + ErrorCodes.throttlingReasons(answer))
                  + "). Try later, or raise capacity; where the table has some to spare, too much is"
                  + " asked of one partition: spread it over more partition keys.";
          case REFUSED ->
              "DynamoDB refuses the request (" + code + "); its own words are in the cause.";
          case UNREACHABLE, FAILED ->
              "DynamoDB failed (" + code + "); its own words are in the cause.";
        };
    return new BackendException(context, category, problem, answer);
  }

  private static BackendException unanswered(OperationContext context, RuntimeException failure) {
    if (causes(failure, "Credentials") || ErrorCodes.saysCredentialsAreMissing(failure)) {
      return new BackendException(
          context,
          Category.ACCESS,
          "no credentials were found. Give the client a credentials provider.",
          failure);
    }
    // Told by name: which HTTP client is in use, and so which class it is, is the user's choice.
    if (causes(failure, "PoolTimeout")
        || causes(failure, "ConnectionRequestTimeout")
        || ErrorCodes.saysNoConnectionIsFree(failure)) {
      return new BackendException(
          context,
          Category.OVERLOAD,
          "no connection of the HTTP client's pool came free in time. Raise its maximum.",
          failure);
    }
    // An IOException too, but of the SDK's own copy of a JSON parser.
    if (causes(failure, "JsonParse")) {
      return new BackendException(
          context,
          Category.FAILED,
          "the answer is not one of DynamoDB's. Check the endpoint and what stands in front of it;"
              + " whether a write was done is not known.",
          failure);
    }
    if (isNoAnswer(failure)) {
      return noAnswer(context, failure);
    }
    return new BackendException(
        context,
        Category.FAILED,
        "the request could not be sent ("
            + failure.getClass().getSimpleName()
            + "); the cause says why. Perhaps the client is closed.",
        failure);
  }

  private static BackendException noAnswer(OperationContext context, RuntimeException failure) {
    return new BackendException(
        context,
        Category.UNREACHABLE,
        "DynamoDB did not answer ("
            + root(failure).getClass().getSimpleName()
            + "). Check endpoint, region and network, and the timeout of the database's builder;"
            + " whether a write was done is not known.",
        failure);
  }

  private static boolean isNoAnswer(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof ApiCallTimeoutException
          || each instanceof ApiCallAttemptTimeoutException
          || each instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  private static boolean causes(Throwable failure, String partOfName) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each.getClass().getSimpleName().contains(partOfName)) {
        return true;
      }
    }
    return false;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
