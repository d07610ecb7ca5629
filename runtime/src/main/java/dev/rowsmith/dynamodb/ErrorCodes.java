package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException.Category;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/** Turns the codes of DynamoDB's errors into what kind of failure they are. */
final class ErrorCodes {

  static final String VALIDATION = "ValidationException";

  private static final Pattern DENIED =
      Pattern.compile(
          "not authorized to perform: ([a-z]+:[A-Za-z]+) on resource: (arn:[A-Za-z0-9:/_.-]+)");

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private ErrorCodes() {}

  /** The error's code, or its status where the answer has none. */
  static String of(AwsServiceException answer) {
    AwsErrorDetails details = answer.awsErrorDetails();
    String code = details == null ? null : details.errorCode();
    return code == null ? "HTTP status " + answer.statusCode() : code;
  }

  static Category category(AwsServiceException answer) {
    if (answer.isThrottlingException()) {
      return Category.OVERLOAD;
    }
    return switch (of(answer)) {
      case "AccessDeniedException",
          "ExpiredTokenException",
          "IncompleteSignatureException",
          "InvalidClientTokenId",
          "InvalidSignatureException",
          "MissingAuthenticationTokenException",
          "MissingAuthenticationToken",
          "NotAuthorizedException",
          "OptInRequired",
          "SignatureDoesNotMatch",
          "UnrecognizedClientException" ->
          Category.ACCESS;
      case "LimitExceededException",
          "ProvisionedThroughputExceededException",
          "RequestLimitExceeded",
          "ThrottlingException" ->
          Category.OVERLOAD;
      case VALIDATION,
          "ItemCollectionSizeLimitExceededException",
          "ResourceInUseException",
          "SerializationException" ->
          Category.REFUSED;
      default -> byStatus(answer.statusCode());
    };
  }

  /** What to grant, where the answer names it: an action and an ARN, and nothing else of it. */
  static String missingPermission(AwsServiceException answer) {
    Matcher denied = DENIED.matcher(String.valueOf(answer.getMessage()));
    return denied.find()
        ? "Grant " + denied.group(1) + " on " + denied.group(2) + "."
        : "Check credentials, region and permissions.";
  }

  /** Whether an earlier attempt at the same transaction is not finished. */
  static boolean isInProgress(AwsServiceException answer) {
    return of(answer).equals("TransactionInProgressException");
  }

  /** Whether an update was refused for the size that the item would have. */
  static boolean saysItemIsTooLarge(RuntimeException failure) {
    return failure instanceof AwsServiceException answer
        && of(answer).equals(VALIDATION)
        && String.valueOf(answer.getMessage()).contains("Item size");
  }

  /** Whether nothing was done for a reason that passes. */
  static boolean passesUntouched(AwsServiceException answer) {
    return switch (of(answer)) {
      case "LimitExceededException" -> false;
      case "TransactionConflictException", "ReplicatedWriteConflictException" -> true;
      default -> category(answer) == Category.OVERLOAD;
    };
  }

  /** What was exceeded, such as {@code : TableReadKeyRangeThroughputExceeded}, where it is told. */
  static String throttlingReasons(AwsServiceException answer) {
    List<ThrottlingReason> reasons = List.of();
    if (answer instanceof ProvisionedThroughputExceededException exceeded) {
      reasons = exceeded.throttlingReasons();
    } else if (answer instanceof ThrottlingException throttled) {
      reasons = throttled.throttlingReasons();
    } else if (answer instanceof RequestLimitExceededException exceeded) {
      reasons = exceeded.throttlingReasons();
    }
    StringBuilder text = new StringBuilder();
    for (ThrottlingReason reason : reasons) {
      text.append(text.isEmpty() ? ": " : ", ").append(reason.reason());
    }
    return text.toString();
  }

  private static Category byStatus(int status) {
    return status == UNAUTHORIZED || status == FORBIDDEN ? Category.ACCESS : Category.FAILED;
  }

  /** Whether a query named an index that the table does not have: DynamoDB has no code for it. */
  static boolean saysIndexIsMissing(AwsServiceException answer) {
    return of(answer).equals(VALIDATION) && says(answer, "specified index");
  }

  /** Whether a query named an index that is still being filled: DynamoDB has no code for it. */
  static boolean saysIndexIsBeingFilled(AwsServiceException answer) {
    return of(answer).equals(VALIDATION) && says(answer, "backfilling");
  }

  /** Whether an index was to be made that is there already: DynamoDB has no code for it. */
  static boolean saysIndexExists(AwsServiceException answer) {
    return of(answer).equals(VALIDATION) && says(answer, "already exists");
  }

  /** Whether the server, which is not the real one then, has no such operation. */
  static boolean saysOperationIsUnknown(AwsServiceException answer) {
    return of(answer).equals("UnknownOperationException");
  }

  /** Whether nothing was sent for want of credentials: the SDK has no class for it. */
  static boolean saysCredentialsAreMissing(RuntimeException failure) {
    return says(failure, "Unable to load credentials");
  }

  /** As Netty's client says it, by no class of its own. */
  static boolean saysNoConnectionIsFree(RuntimeException failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (says(each, "Acquire operation took longer")
          || says(each, "Maximum pending connection acquisitions exceeded")) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Throwable failure, String part) {
    String message = failure.getMessage();
    return message != null && message.contains(part);
  }
}
