package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams whose shards are split, trimmed and left alone, as those of DynamoDB Local never are. */
class StreamShardsTest {

  private static final String STREAM =
      "arn:aws:dynamodb:us-east-1:123456789012:table/ledger/stream/2026-11-20T00:00:00.000";

  private DynamoDbStub stub;
  private Database database;

  @BeforeEach
  void start() throws IOException {
    stub = new DynamoDbStub();
    database = stub.database();
    stub.on("DescribeTable", Answer.table("ACTIVE", ",\"LatestStreamArn\":\"" + STREAM + "\""));
    places("");
  }

  @AfterEach
  void stop() {
    database.close();
    stub.close();
  }

  /** Says how far shards were handled. */
  private void places(String shards) {
    stub.on(
        "UpdateItem",
        Answer.ok(
            "{\"Attributes\":{\"table\":{\"S\":\"ledger\"},\"stream\":{\"S\":\""
                + STREAM
                + "\"},\"shards\":{\"M\":{"
                + shards
                + "}}}}"));
  }

  private void shards(String... shards) {
    stub.on(
        "DescribeStream",
        Answer.ok("{\"StreamDescription\":{\"Shards\":[" + String.join(",", shards) + "]}}"));
  }

  private static String shard(String id, String parent, String more) {
    return "{\"ShardId\":\""
        + id
        + "\",\"ParentShardId\":\""
        + parent
        + "\",\"SequenceNumberRange\":{\"StartingSequenceNumber\":\"1\""
        + more
        + "}}";
  }

  private static Answer iterator(String name) {
    return Answer.ok("{\"ShardIterator\":\"" + name + "\"}");
  }

  private static Answer records(String next, int... numbers) {
    List<String> records = new ArrayList<>();
    for (int number : numbers) {
      records.add(
          "{\"eventName\":\"INSERT\",\"dynamodb\":{\"Keys\":{\"id\":{\"N\":\""
              + number
              + "\"}},\"SequenceNumber\":\""
              + number
              + "\"}}");
    }
    String more = next.isEmpty() ? "" : ",\"NextShardIterator\":\"" + next + "\"";
    return Answer.ok("{\"Records\":[" + String.join(",", records) + "]" + more + "}");
  }

  private List<Integer> poll(int atMost) {
    List<Integer> keys = new ArrayList<>();
    new LedgerDao(database).changes().poll(atMost, event -> keys.add(event.key()));
    return keys;
  }

  private String lastPlaces() {
    List<String> updates = stub.bodies("UpdateItem");
    return updates.get(updates.size() - 1);
  }

  @Test
  void parentsAreReadToTheirEndBeforeTheirChildren() {
    shards(
        shard("child", "parent", ""), shard("parent", "gone", ",\"EndingSequenceNumber\":\"5\""));
    stub.on("GetShardIterator", iterator("p1"), iterator("c1"));
    stub.on(
        "GetRecords",
        records("p2", 100),
        records("p3"),
        records("", 150),
        records("c2", 200),
        records("c3"));

    assertThat(poll(10)).containsExactly(100, 150, 200);

    assertThat(lastPlaces())
        .contains("\"parent\":{\"S\":\"end\"}", "\"child\":{\"S\":\"200\"}")
        .contains("REMOVE #reader");
    assertThat(stub.bodies("GetShardIterator"))
        .allSatisfy(body -> assertThat(body).contains("TRIM_HORIZON"));
  }

  @Test
  void childWaitsWhereItsParentIsNotAtItsEnd() {
    shards(shard("parent", "gone", ""), shard("child", "parent", ""));
    stub.on("GetShardIterator", iterator("p1"));
    stub.on("GetRecords", records("p2", 100), records("p3"));

    assertThat(poll(10)).containsExactly(100);

    assertThat(lastPlaces()).contains("\"parent\":{\"S\":\"100\"}").doesNotContain("child");
  }

  @Test
  void goesOnBehindTheLastChangeThatWasHandled() {
    places("\"one\":{\"S\":\"100\"},\"old\":{\"S\":\"end\"}");
    shards(shard("one", "gone", ""));
    stub.on("GetShardIterator", iterator("i1"));
    stub.on("GetRecords", records("i2", 101, 102), records("i3"));

    assertThat(poll(2)).containsExactly(101, 102);

    assertThat(stub.body("GetShardIterator"))
        .contains("AFTER_SEQUENCE_NUMBER", "\"SequenceNumber\":\"100\"");
    assertThat(stub.body("GetRecords")).contains("\"Limit\":2");
    // What DynamoDB has no more is forgotten.
    assertThat(lastPlaces()).contains("\"one\":{\"S\":\"102\"}").doesNotContain("old");
  }

  @Test
  void beginsWithTheOldestChangeWhereTheLastOneIsTrimmed() {
    places("\"one\":{\"S\":\"100\"}");
    shards(shard("one", "gone", ""));
    stub.on(
        "GetShardIterator",
        Answer.error(400, "TrimmedDataAccessException", "older than 24 hours"),
        iterator("i1"));
    stub.on("GetRecords", records("i2", 500), records("i3"));

    assertThat(poll(10)).containsExactly(500);

    assertThat(stub.bodies("GetShardIterator").get(1)).contains("TRIM_HORIZON");
  }

  @Test
  void takesANewIteratorWhereTheOldOneIsTooOld() {
    shards(shard("one", "gone", ""));
    stub.on("GetShardIterator", iterator("i1"), iterator("i2"));
    stub.on(
        "GetRecords",
        Answer.error(400, "ExpiredIteratorException", "older than 15 minutes"),
        records("i3", 100),
        records("i4"));

    assertThat(poll(10)).containsExactly(100);
  }

  @Test
  void readsOnWhereAShardBroughtNothingForAWhile() {
    shards(shard("one", "gone", ""));
    stub.on("GetShardIterator", iterator("i1"));
    stub.on("GetRecords", records("i2"), records("i3", 100), records("i4"));
    var changes = new LedgerDao(database).changes();
    List<Integer> keys = new ArrayList<>();

    assertThat(changes.poll(10, event -> keys.add(event.key()))).isZero();
    assertThat(changes.poll(10, event -> keys.add(event.key()))).isEqualTo(1);

    assertThat(keys).containsExactly(100);
    assertThat(stub.bodies("GetShardIterator")).hasSize(1);
    assertThat(stub.bodies("GetRecords").get(1)).contains("\"i2\"");
  }

  @Test
  void readsNothingInTheTurnOfAnother() {
    stub.on(
        "UpdateItem",
        Answer.error(400, "ConditionalCheckFailedException", "The conditional request failed"));

    assertThat(poll(10)).isEmpty();

    assertThat(stub.operations()).containsExactly("DescribeTable", "UpdateItem");
  }
}
