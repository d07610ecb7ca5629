package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.CompletedOperation;
import dev.rowsmith.CompletedOperation.Outcome;
import dev.rowsmith.Database;
import dev.rowsmith.OutcomeUnknownException;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionCanceledException.Kind;
import dev.rowsmith.TransactionWrite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What DynamoDB, or what stands in front of it, answers in place of a record. */
@Timeout(300) // a hang must fail the test
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
          .hasMessageContaining("spread it over more partition keys")
          .hasMessageEndingWith("(4 attempts)")
          .asInstanceOf(type(BackendException.class))
          .satisfies(
              e -> {
                assertThat(e.category()).isEqualTo(Category.OVERLOAD);
                assertThat(e.attempts()).isEqualTo(4);
                assertThat(e.table()).isEqualTo("ledger");
                assertThat(e.index()).isNull();
              });
      assertThat(stub.operations()).hasSize(4).containsOnly("GetItem");
    }
  }

  @Test
  void listenerIsToldOfAllAttempts() throws IOException {
    Answer throttled = Answer.error(400, "ThrottlingException", "later");
    RetryPolicy hasty =
        RetryPolicy.standard().delays(Duration.ofMillis(1), Duration.ofMillis(1)).attempts(3);
    List<CompletedOperation> told = new ArrayList<>();
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("GetItem", throttled).builder(hasty).listener(told::add).build()) {
      LedgerDao ledger = new LedgerDao(database);
      assertThatThrownBy(() -> ledger.getRecord(7)).isInstanceOf(BackendException.class);
      assertThat(told)
          .singleElement()
          .satisfies(
              operation -> {
                assertThat(operation.attempts()).isEqualTo(3);
                assertThat(operation.outcome()).isEqualTo(Outcome.FAILED);
                assertThat(operation.errorType()).isEqualTo("BackendException");
                assertThat(operation.errorCategory()).isEqualTo(Category.OVERLOAD);
              });
      assertThat(stub.body("GetItem")).contains("\"ReturnConsumedCapacity\":\"TOTAL\"");
    }
  }

  @Test
  void nobodyAsksForTheCapacityWhereNobodyListens() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("GetItem", Answer.ok("{}")).database()) {
      assertThat(new LedgerDao(database).findRecord(7)).isEmpty();
      assertThat(stub.body("GetItem")).doesNotContain("ReturnConsumedCapacity");
    }
  }

  @Test
  void throttledIndexIsToldWithWhatWasExceeded() throws IOException {
    String json =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\",\"message\":\"x\","
            + "\"throttlingReasons\":[{\"reason\":\"IndexReadKeyRangeThroughputExceeded\","
            + "\"resource\":\"arn:aws:dynamodb:us-east-1:1:table/ledger/index/by-owner\"}]}";
    Answer throttled = new Answer(400, json, json.length());
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("Query", throttled).database()) {
      LedgerDao ledger = new LedgerDao(database);
      assertThatThrownBy(() -> ledger.queryByOwner("Ann").list())
          .hasMessageContaining("query on ledger, index by-owner: ")
          .hasMessageContaining("ThrottlingException: IndexReadKeyRangeThroughputExceeded")
          .asInstanceOf(type(BackendException.class))
          .satisfies(
              e -> {
                assertThat(e.index()).isEqualTo("by-owner");
                assertThat(e.attempts()).isEqualTo(1);
              });
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
  void answerWithAnotherChecksumIsAskedForAnew() throws IOException {
    String json = "{\"Item\":{\"id\":{\"N\":\"7\"},\"owner\":{\"S\":\"Ann\"}}}";
    CRC32 sum = new CRC32();
    sum.update(json.getBytes(StandardCharsets.UTF_8));
    Answer damaged = Answer.ok(json.replace("Ann", "Bnn")).summed(sum.getValue());
    Answer whole = Answer.ok(json).summed(sum.getValue());
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("GetItem", damaged, damaged, whole).database(RetryPolicy.standard())) {
      assertThat(new LedgerDao(database).getRecord(7)).isEqualTo(new Ledger(7, "Ann"));
      assertThat(stub.operations()).hasSize(3);
    }
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("UpdateItem", damaged).database()) {
      LedgerDao ledger = new LedgerDao(database);
      assertThatThrownBy(() -> ledger.updateRecord(7, set -> set.owner("Ann")))
          .isInstanceOf(OutcomeUnknownException.class);
    }
  }

  @Test
  void deniedAccessNamesWhatToGrant() throws IOException {
    Answer denied =
        Answer.error(
            400,
            "AccessDeniedException",
            "User: arn:aws:sts::1:assumed-role/app is not authorized to perform: dynamodb:GetItem"
                + " on resource: arn:aws:dynamodb:eu-west-1:1:table/ledger because planted-value");
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("GetItem", denied).database(RetryPolicy.standard())) {
      LedgerDao ledger = new LedgerDao(database);
      assertThatThrownBy(() -> ledger.getRecord(7))
          .hasMessageContaining(
              "Grant dynamodb:GetItem on arn:aws:dynamodb:eu-west-1:1:table/ledger.")
          .hasMessageNotContaining("planted-value")
          .asInstanceOf(type(BackendException.class))
          .satisfies(e -> assertThat(e.category()).isEqualTo(Category.ACCESS));
      assertThat(stub.operations()).containsExactly("GetItem");
    }
  }

  @Test
  void emptyPageIsNotTheEnd() throws IOException {
    String more = "\"LastEvaluatedKey\":{\"id\":{\"N\":\"%d\"}}}";
    Answer empty = Answer.ok("{\"Items\":[],\"Count\":0," + more.formatted(1));
    Answer one =
        Answer.ok(
            "{\"Items\":[{\"id\":{\"N\":\"7\"},\"owner\":{\"S\":\"Ann\"}}],\"Count\":1,"
                + more.formatted(7));
    Answer end = Answer.ok("{\"Items\":[],\"Count\":0}");
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.database()) {
      LedgerDao ledger = new LedgerDao(database);
      stub.on("Scan", empty, empty, one, empty, end);
      assertThat(ledger.scan().list()).containsExactly(new Ledger(7, "Ann"));
      stub.on("Scan", empty, one, empty, end);
      assertThat(ledger.scan().limit(1).page().hasNext()).isFalse();
      stub.on("Scan", empty, one, empty, end);
      assertThat(ledger.scan().stream().count()).isEqualTo(1);
    }
  }

  @Test
  void transactionTellsAReasonForEachWrite() throws IOException {
    String reasons =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\","
            + "\"Message\":\"planted-value\",\"CancellationReasons\":[{\"Code\":\"None\"},"
            + "{\"Code\":\"%s\",\"Message\":\"planted-value\"},{\"Code\":\"TransactionConflict\"}]}";
    Answer refused = Answer.json(400, reasons.formatted("ConditionalCheckFailed"));
    Answer passing = Answer.json(400, reasons.formatted("ThrottlingError"));
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.database(RetryPolicy.standard())) {
      LedgerDao ledger = new LedgerDao(database);
      List<TransactionWrite> writes =
          List.of(ledger.deleting(1), ledger.creating(new Ledger(2, "Ann")), ledger.deleting(3));
      stub.on("TransactWriteItems", refused);
      assertThatThrownBy(() -> database.transact(writes))
          .hasMessageContaining("creating on ledger (id = 2)")
          .hasMessageNotContaining("planted-value")
          .asInstanceOf(type(TransactionCanceledException.class))
          .satisfies(
              e ->
                  assertThat(e.reasons())
                      .extracting(TransactionCanceledException.Reason::kind)
                      .containsExactly(Kind.NONE, Kind.ALREADY_EXISTS, Kind.CONFLICT));
      assertThat(stub.operations()).hasSize(1);
      stub.on("TransactWriteItems", passing, passing, Answer.ok("{}"));
      database.transact(writes);
      assertThat(stub.operations()).hasSize(4);
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
