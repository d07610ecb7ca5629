package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What DynamoDB, or what stands in front of it, answers in place of a record. */
@Timeout(30) // a hang must fail the test
class FaultsTest {

  @ParameterizedTest
  @CsvSource({
    "400, ProvisionedThroughputExceededException, OVERLOAD",
    "400, ThrottlingException, OVERLOAD",
    "400, RequestLimitExceeded, OVERLOAD",
    "400, AccessDeniedException, ACCESS",
    "400, ExpiredTokenException, ACCESS",
    "400, UnrecognizedClientException, ACCESS",
    "400, ValidationException, REFUSED",
    "500, InternalServerError, FAILED",
    "503, ServiceUnavailable, FAILED"
  })
  void errorIsToldByItsKind(int status, String code, Category category) throws IOException {
    isToldAs(category, Answer.error(status, code, "planted-value"));
  }

  @Test
  void steadyThrottlingEndsBehindTheLastAttempt() throws IOException {
    Answer throttled = Answer.error(400, "ProvisionedThroughputExceededException", "too fast");
    RetryPolicy hasty =
        RetryPolicy.standard().delays(Duration.ofMillis(1), Duration.ofMillis(1)).attempts(4);
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("GetItem", throttled).database(hasty)) {
      LedgerDao ledger = new LedgerDao(database);
      assertThatThrownBy(() -> ledger.getRecord(7))
          .asInstanceOf(type(BackendException.class))
          .satisfies(e -> assertThat(e.category()).isEqualTo(Category.OVERLOAD));
      assertThat(stub.operations()).hasSize(4).containsOnly("GetItem");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, ThrottlingException",
    "400, TransactionConflictException",
    "500, InternalServerError",
    "503, ServiceUnavailable"
  })
  void faultThatPassesIsOutlived(int status, String code) throws IOException {
    Answer record = Answer.ok("{\"Item\":{\"id\":{\"N\":\"7\"},\"owner\":{\"S\":\"Ann\"}}}");
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("GetItem", Answer.error(status, code, "later"), record)
                .database(RetryPolicy.standard())) {
      assertThat(new LedgerDao(database).getRecord(7)).isEqualTo(new Ledger(7, "Ann"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "The table does not have the specified index: by-owner, has no index by-owner",
    "Cannot read from backfilling global secondary index: by-owner, still being filled"
  })
  void indexThatCannotBeReadIsTold(String message, String told) throws IOException {
    Answer refusal = Answer.error(400, "ValidationException", message);
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("Query", refusal).database(RetryPolicy.standard())) {
      LedgerDao ledger = new LedgerDao(database);
      assertThatThrownBy(() -> ledger.queryByOwner("Ann").list())
          .hasMessageContaining("query on ledger")
          .hasMessageContaining("index by-owner")
          .hasMessageContaining(told)
          .hasMessageContaining("createGsi(…)")
          .asInstanceOf(type(BackendException.class))
          .satisfies(e -> assertThat(e.category()).isEqualTo(Category.REFUSED));
      assertThat(stub.operations()).containsExactly("Query");
    }
  }

  @Test
  void pageInPlaceOfAnAnswerIsAnError() throws IOException {
    isToldAs(Category.FAILED, Answer.ok("<html><body>planted-value</body></html>"));
  }

  @Test
  void halfAnAnswerIsAnError() throws IOException {
    String half = "{\"Item\":{\"id\":{\"N\":\"7\"},\"owner\":{\"S\":\"planted-value";
    isToldAs(Category.UNREACHABLE, Answer.ok(half));
  }

  @Test
  void answerThatBreaksOffIsAnError() throws IOException {
    isToldAs(Category.UNREACHABLE, new Answer(200, "{\"Item\":{\"id\":", 200));
  }

  private static void isToldAs(Category category, Answer answer) throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("GetItem", answer).database()) {
      LedgerDao ledger = new LedgerDao(database);
      assertThatThrownBy(() -> ledger.getRecord(7))
          .hasMessageContaining("getRecord on ledger (id = 7)")
          .hasMessageNotContaining("planted-value")
          .asInstanceOf(type(BackendException.class))
          .satisfies(e -> assertThat(e.category()).isEqualTo(category));
      assertThat(stub.operations()).containsExactly("GetItem");
    }
  }
}
