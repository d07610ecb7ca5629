package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionCanceledException.Kind;
import dev.rowsmith.TransactionCanceledException.Reason;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Writes of unique values that meet others, as DynamoDB Local does not let them meet. */
class UniqueConflictsTest {

  private static final Answer DONE = Answer.ok("{}");
  private static final Answer CONFLICT =
      canceled("{\"Code\":\"None\"},{\"Code\":\"TransactionConflict\"}");
  private static final Answer TAKEN =
      canceled(
          "{\"Code\":\"None\"},{\"Code\":\"ConditionalCheckFailed\",\"Item\":"
              + "{\"id\":{\"S\":\"x\"},\"owner\":{\"M\":{\"id\":{\"N\":\"9\"}}}}}");
  private static final RetryPolicy HASTY =
      RetryPolicy.standard()
          .delays(Duration.ofMillis(1), Duration.ofMillis(1))
          .attempts(3)
          .deadline(Duration.ofMinutes(5));

  private static Answer canceled(String reasons) {
    String json =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\","
            + "\"message\":\"canceled\",\"CancellationReasons\":["
            + reasons
            + "]}";
    return new Answer(400, json, json.length());
  }

  @Test
  void conflictIsOutlived() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("TransactWriteItems", CONFLICT, DONE).database(HASTY)) {
      assertThat(new HolderDao(database).createRecord(1, "ann").name()).isEqualTo("ann");
      assertThat(stub.operations()).containsExactly("TransactWriteItems", "TransactWriteItems");
    }
  }

  @Test
  void conflictThatStaysIsTold() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("TransactWriteItems", CONFLICT).database(HASTY)) {
      HolderDao holders = new HolderDao(database);
      assertThatThrownBy(() -> holders.createRecord(1, "ann")).isInstanceOf(BackendException.class);
      assertThat(stub.operations()).hasSize(3);
      assertThatThrownBy(() -> database.transact(holders.creating(new Holder(1, "ann"))))
          .isInstanceOfSatisfying(
              TransactionCanceledException.class,
              e -> assertThat(e.reasons()).extracting(Reason::kind).containsExactly(Kind.CONFLICT));
      assertThat(stub.operations()).hasSize(6);
    }
  }

  @Test
  void valueOfAnOwnerThatIsGoneIsTakenOver() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("TransactWriteItems", TAKEN, DONE).on("GetItem", DONE).database()) {
      new HolderDao(database).createRecord(1, "ann");
      assertThat(stub.operations())
          .containsExactly(
              "TransactWriteItems", "GetItem", "TransactWriteItems", "TransactWriteItems");
      assertThat(stub.bodies("TransactWriteItems").get(0)).doesNotContain("ConditionCheck\"");
      assertThat(stub.bodies("TransactWriteItems").get(1))
          .contains("ConditionCheck\"", "Delete\"")
          .doesNotContain("Put\"");
      assertThat(stub.bodies("TransactWriteItems").get(2)).doesNotContain("ConditionCheck\"");
    }
  }

  @Test
  void valueOfAnOwnerThatHasItIsADuplicate() throws IOException {
    Answer owner = Answer.ok("{\"Item\":{\"id\":{\"N\":\"9\"},\"name\":{\"S\":\"ann\"}}}");
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("TransactWriteItems", TAKEN).on("GetItem", owner).database()) {
      HolderDao holders = new HolderDao(database);
      assertThatThrownBy(() -> holders.createRecord(1, "ann"))
          .isInstanceOf(DuplicateValueException.class);
    }
  }

  @Test
  void noThreadWaitsForTheEndOfAConflict() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("TransactWriteItems", CONFLICT, CONFLICT, DONE).asyncDatabase(HASTY)) {
      HolderAsyncDao holders = new HolderAsyncDao(database);
      assertThat(holders.createRecord(1, "ann").join().name()).isEqualTo("ann");
      assertThat(stub.operations()).hasSize(3);
      stub.on("TransactWriteItems", CONFLICT);
      assertThat(holders.createRecord(1, "ann").handle((made, failure) -> failure).join())
          .isInstanceOf(BackendException.class);
      assertThat(stub.operations()).hasSize(6);
    }
  }
}
