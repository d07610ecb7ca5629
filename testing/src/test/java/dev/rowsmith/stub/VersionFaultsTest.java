package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.OutcomeUnknownException;
import dev.rowsmith.PartialBatchException;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.StaleRecordException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What DynamoDB answers to versioned writes, when answers were lost before. */
@Timeout(300) // a hang must fail the test
class VersionFaultsTest {

  private static final RetryPolicy HASTY =
      RetryPolicy.standard()
          .delays(Duration.ofMillis(1), Duration.ofMillis(2))
          .attempts(4)
          .deadline(Duration.ofMinutes(5));

  private static final Answer DONE = Answer.ok("{}");
  private static final Answer LOST = Answer.error(500, "InternalServerError", "no answer");

  @Test
  void recordsAreStoredOneByOneUnderTheirVersions() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("PutItem", DONE).database(HASTY)) {
      new CounterDao(database).putRecords(counters(3));
      assertThat(stub.operations()).containsExactly("PutItem", "PutItem", "PutItem");
      assertThat(stub.bodies("PutItem"))
          .allMatch(body -> body.contains("\"version\":{\"N\":\"2\"}"))
          .allMatch(body -> body.contains("\"ConditionExpression\":\"#2 = :0\""));
    }
  }

  @Test
  void severalAreOnTheirWayAtOnce() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("PutItem", DONE).together(4).database(HASTY)) {
      new CounterDao(database).putRecords(counters(40));
      assertThat(stub.bodies("PutItem")).hasSize(40).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatWasDoneBeforeAFailureIsTold() throws IOException {
    List<Counter> counters = counters(4);
    Answer denied = Answer.error(400, "AccessDeniedException", "no");
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("PutItem", DONE, stands(1, "Eve", 7), DONE, denied).database(HASTY)) {
      assertThatThrownBy(() -> new CounterDao(database).putRecords(counters))
          .asInstanceOf(type(PartialBatchException.class))
          .satisfies(
              e -> {
                assertThat(e.category()).isEqualTo(Category.ACCESS);
                List<String> sent = stub.bodies("PutItem");
                assertThat(e.done())
                    .hasSize(2)
                    .allMatch(each -> isIn(sent.get(0) + sent.get(2), each));
                assertThat(e.undone())
                    .hasSize(2)
                    .allMatch(each -> isIn(sent.get(1) + sent.get(3), each));
              });
    }
  }

  @Test
  void putIsNoConflictWithItsOwnLostAttempt() throws IOException {
    Counter given = new Counter(7, "Ann", 3);
    assertThat(put(given, LOST, stands(7, "Ann", 4))).isEqualTo(new Counter(7, "Ann", 4));
    assertThatThrownBy(() -> put(given, LOST, stands(7, "Eve", 4)))
        .asInstanceOf(type(StaleRecordException.class))
        .satisfies(e -> assertThat(e.record()).isEqualTo(new Counter(7, "Eve", 4)));
    assertThatThrownBy(() -> put(given, LOST, stands(7, "Ann", 5)))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> put(given, stands(7, "Ann", 4)))
        .isInstanceOf(StaleRecordException.class);
  }

  @Test
  void batchIsNoConflictWithItsOwnLostAttempt() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("PutItem", LOST, stands(0, "Owner 0", 2)).database(HASTY)) {
      new CounterDao(database).putRecords(counters(1));
      assertThat(stub.operations()).hasSize(2);
    }
  }

  @Test
  void updateIsKnownByItsVersion() throws IOException {
    assertThat(update(LOST, stands(7, "Bob", 4))).isEqualTo(new Counter(7, "Bob", 4));
    assertThatThrownBy(() -> update(LOST, stands(7, "Eve", 4)))
        .isInstanceOf(StaleRecordException.class);
    assertThatThrownBy(() -> update(LOST, stands(7, "Bob", 6)))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  private static Counter put(Counter given, Answer... answers) throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("PutItem", answers).database(HASTY)) {
      return new CounterDao(database).putRecord(given);
    }
  }

  private static Counter update(Answer... answers) throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("UpdateItem", answers).database(HASTY)) {
      return new CounterDao(database).updateRecord(7, set -> set.owner("Bob").onlyVersion(3));
    }
  }

  /** Says that the condition of a write does not hold for the record that stands there. */
  private static Answer stands(int id, String owner, int version) {
    String item =
        "{\"id\":{\"N\":\"%d\"},\"owner\":{\"S\":\"%s\"},\"version\":{\"N\":\"%d\"}}"
            .formatted(id, owner, version);
    String json =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\","
            + "\"message\":\"The conditional request failed\",\"Item\":"
            + item
            + "}";
    return new Answer(400, json, json.length());
  }

  private static List<Counter> counters(int count) {
    return IntStream.range(0, count).mapToObj(id -> new Counter(id, "Owner " + id, 1)).toList();
  }

  private static boolean isIn(String bodies, Object counter) {
    return bodies.contains("\"id\":{\"N\":\"" + ((Counter) counter).id() + "\"}");
  }
}
