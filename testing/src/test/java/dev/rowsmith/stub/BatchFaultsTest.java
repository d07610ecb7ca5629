package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.PartialBatchException;
import dev.rowsmith.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What DynamoDB leaves undone of a batch is sent again, and in the end told. */
@Timeout(300) // a hang must fail the test
class BatchFaultsTest {

  private static final RetryPolicy HASTY =
      RetryPolicy.standard()
          .delays(Duration.ofMillis(1), Duration.ofMillis(2))
          .attempts(4)
          .deadline(Duration.ofMinutes(5));

  private static final Answer NOTHING_LEFT = Answer.ok("{\"UnprocessedItems\":{}}");

  @Test
  void onlyWhatIsLeftIsSentAgain() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("BatchWriteItem", left(2, 3), left(3), NOTHING_LEFT).database(HASTY)) {
      new LedgerDao(database).putRecords(ledgers(5));
      assertThat(stub.bodies("BatchWriteItem"))
          .extracting(body -> body.split("PutRequest", -1).length - 1)
          .containsExactly(5, 2, 1);
    }
  }

  @Test
  void whatIsNeverDoneIsTold() throws IOException {
    List<Ledger> ledgers = ledgers(30);
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("BatchWriteItem", NOTHING_LEFT, left(26, 28)).database(HASTY)) {
      assertThatThrownBy(() -> new LedgerDao(database).putRecords(ledgers))
          .hasMessageContaining("putRecords on ledger")
          .hasMessageContaining("28 of 30")
          .asInstanceOf(type(PartialBatchException.class))
          .satisfies(
              e -> {
                assertThat(e.category()).isEqualTo(Category.OVERLOAD);
                assertThat(e.attempts()).isEqualTo(4);
                assertThat(e.undone()).isEqualTo(List.of(ledgers.get(26), ledgers.get(28)));
                assertThat(List.<Object>copyOf(e.done()))
                    .hasSize(28)
                    .doesNotContain(ledgers.get(26));
              });
      assertThat(stub.operations()).hasSize(1 + 1 + 3);
    }
  }

  @Test
  void unreadKeysAreNoMissingRecords() throws IOException {
    String unread = "\"UnprocessedKeys\":{\"ledger\":{\"Keys\":[{\"id\":{\"N\":\"8\"}}]}}}";
    String record = "{\"id\":{\"N\":\"%d\"},\"owner\":{\"S\":\"Ann\"}}";
    Answer half = Answer.ok("{\"Responses\":{\"ledger\":[" + record.formatted(7) + "]}," + unread);
    Answer rest = Answer.ok("{\"Responses\":{\"ledger\":[" + record.formatted(8) + "]}}");
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("BatchGetItem", half, rest).database(HASTY)) {
      assertThat(new LedgerDao(database).getRecords(List.of(8, 7, 9)))
          .containsExactly(new Ledger(8, "Ann"), new Ledger(7, "Ann"));
    }
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("BatchGetItem", half, Answer.ok("{\"Responses\":{}," + unread))
                .database(HASTY)) {
      assertThatThrownBy(() -> new LedgerDao(database).getRecords(List.of(8, 7, 9)))
          .asInstanceOf(type(PartialBatchException.class))
          .satisfies(e -> assertThat(e.undone()).isEqualTo(List.of(8)));
    }
  }

  @Test
  void attemptsAreThoseAtTheRequestThatFailed() throws IOException {
    Answer throttled = Answer.error(400, "ThrottlingException", "slow down");
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("BatchWriteItem", NOTHING_LEFT, throttled).database(HASTY)) {
      assertThatThrownBy(() -> new LedgerDao(database).putRecords(ledgers(30)))
          .hasMessageContaining("25 of 30")
          .asInstanceOf(type(PartialBatchException.class))
          .satisfies(e -> assertThat(e.attempts()).isEqualTo(4));
      assertThat(stub.operations()).hasSize(1 + 4);
    }
  }

  @Test
  void largeRecordsAreSentInRequestsOfFourMegabytes() throws IOException {
    String text = "x".repeat(300_000);
    List<Scroll> scrolls = IntStream.range(0, 60).mapToObj(id -> new Scroll(id, text)).toList();
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("BatchWriteItem", NOTHING_LEFT).database(HASTY)) {
      new ScrollDao(database).putRecords(scrolls);
      assertThat(stub.bodies("BatchWriteItem"))
          .hasSize(5)
          .allMatch(body -> body.length() < (4 << 20) + 10_000)
          .extracting(body -> body.split("PutRequest", -1).length - 1)
          .containsExactly(13, 13, 13, 13, 8);
    }
  }

  private static Answer left(int... ids) {
    List<String> requests =
        IntStream.of(ids)
            .mapToObj(
                id ->
                    "{\"PutRequest\":{\"Item\":{\"id\":{\"N\":\""
                        + id
                        + "\"},\"owner\":{\"S\":\"Owner "
                        + id
                        + "\"}}}}")
            .toList();
    return Answer.ok("{\"UnprocessedItems\":{\"ledger\":[" + String.join(",", requests) + "]}}");
  }

  private static List<Ledger> ledgers(int count) {
    return IntStream.range(0, count).mapToObj(id -> new Ledger(id, "Owner " + id)).toList();
  }
}
