package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.OperationContext;
import dev.rowsmith.RowsmithException;
import dev.rowsmith.TableNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

class FailuresTest {

  private static final String SECRET = "4711-of-a-value";

  private static final OperationContext CONTEXT =
      new OperationContext("dev_sample", "getRecord", "id = 7");

  private static RowsmithException translate(RuntimeException failure) {
    return Failures.of(CONTEXT, null, failure);
  }

  private static RuntimeException answer(int status, @Nullable String code, String message) {
    return DynamoDbException.builder()
        .statusCode(status)
        .message(message)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(message).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "400, ValidationException, REFUSED",
    "400, SerializationException, REFUSED",
    "400, ItemCollectionSizeLimitExceededException, REFUSED",
    "400, ProvisionedThroughputExceededException, OVERLOAD",
    "400, ThrottlingException, OVERLOAD",
    "400, RequestLimitExceeded, OVERLOAD",
    "400, LimitExceededException, OVERLOAD",
    "429, , OVERLOAD",
    "400, AccessDeniedException, ACCESS",
    "400, UnrecognizedClientException, ACCESS",
    "400, ExpiredTokenException, ACCESS",
    "403, , ACCESS",
    "500, InternalServerError, FAILED",
    "503, , FAILED"
  })
  void tellsTheCodeOfAnAnswerAndNotItsWords(int status, @Nullable String code, Category category) {
    RuntimeException failure = answer(status, code, SECRET);
    assertThat(translate(failure))
        .isInstanceOfSatisfying(
            BackendException.class, e -> assertThat(e.category()).isEqualTo(category))
        .hasMessageStartingWith("getRecord on dev_sample (id = 7): ")
        .hasMessageContaining(code == null ? "HTTP status " + status : code)
        .hasMessageNotContaining(SECRET)
        .hasCause(failure);
  }

  @Test
  void tellsThatATableIsMissing() {
    assertThat(translate(ResourceNotFoundException.builder().message(SECRET).build()))
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void tellsThatAnIndexIsMissing() {
    RuntimeException failure =
        answer(400, "ValidationException", "The table does not have the specified index: by-x");
    assertThat(Failures.of(CONTEXT, "by-x", failure))
        .isInstanceOfSatisfying(
            BackendException.class, e -> assertThat(e.category()).isEqualTo(Category.REFUSED))
        .hasMessageContaining("has no index by-x. Call createGsi(…)");
  }

  @Test
  void tellsThatNobodyAnswers() {
    RuntimeException refused =
        SdkClientException.create("Unable to execute", new ConnectException("Connection refused"));
    RuntimeException late = ApiCallTimeoutException.create(10);
    assertThat(translate(refused)).hasMessageContaining("did not answer (ConnectException)");
    assertThat(translate(late)).hasMessageContaining("did not answer (ApiCallTimeoutException)");
    assertThat(((BackendException) translate(refused)).category()).isEqualTo(Category.UNREACHABLE);
    assertThat(((BackendException) translate(late)).category()).isEqualTo(Category.UNREACHABLE);
  }

  @Test
  void tellsThatCredentialsAreMissing() {
    RuntimeException failure =
        SdkClientException.create("Unable to load credentials from any of the providers");
    assertThat(((BackendException) translate(failure)).category()).isEqualTo(Category.ACCESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acquire operation took longer than the configured maximum time.",
        "Maximum pending connection acquisitions exceeded."
      })
  void tellsThatNoConnectionOfTheAsynchronousClientIsFree(String words) {
    RuntimeException failure =
        SdkClientException.create("Unable to execute", new IOException(words));
    assertThat(((BackendException) translate(failure)).category()).isEqualTo(Category.OVERLOAD);
  }

  @Test
  void keepsTheFlagOfAnInterruptedThread() {
    RowsmithException failure = translate(AbortedException.create("Thread was interrupted"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure).hasMessageContaining("interrupted");
  }

  @Test
  void tellsOtherFailuresByTheirClass() {
    RowsmithException failure = translate(new RejectedExecutionException(SECRET));
    assertThat(failure)
        .hasMessageContaining("RejectedExecutionException")
        .hasMessageNotContaining(SECRET);
    assertThat(translate(failure)).isSameAs(failure);
  }
}
