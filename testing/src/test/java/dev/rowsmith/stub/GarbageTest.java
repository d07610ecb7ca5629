package dev.rowsmith.stub;

import static dev.rowsmith.stub.Mutants.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.RowsmithException;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in place of an answer, only exceptions of ours come out of it, and soon. */
@Timeout(300) // no garbage may keep a reader for ever
class GarbageTest {

  private static final int MUTANTS = 250;

  private static final String ITEM =
      """
      {"id":{"N":"7"},"name":{"S":"a\\u00e9\\"b"},"weight":{"N":"-1.5E+3"},"picture":{"B":"AAEC"},\
      "used":{"BOOL":true},"at":{"S":"2026-11-20T12:00:00.000000Z"},"texts":{"SS":["a","b"]},\
      "numbers":{"NS":["1","-2"]},"rows":{"L":[{"M":{"x":{"N":"1"}}}]},\
      "document":{"M":{"a":{"L":[{"S":"c"},{"S":"b"}]}}},"json":{"S":"{\\"a\\":[1,{\\"b\\":2}]}"},\
      "holder":{"M":{"text":{"S":"t"},"inner":{"M":{"text":{"S":"u"}}}}}}""";

  @ParameterizedTest
  @ValueSource(strings = {"GetItem", "Query", "Scan", "BatchGetItem", "UpdateItem"})
  void onlyExceptionsOfOursComeOutOfIt(String operation) throws IOException {
    Mutants mutants = new Mutants(new Random(SEED));
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.database()) {
      PartDao parts = new PartDao(database);
      String whole = body(operation);
      stub.on(operation, Answer.text(whole));
      assertThat(ask(parts, operation)).isTrue();
      int refused = 0;
      for (int n = 0; n < MUTANTS; n++) {
        String mutant = mutants.of(whole);
        stub.on(operation, Answer.text(mutant));
        try {
          ask(parts, operation);
        } catch (RowsmithException e) {
          refused++;
        } catch (RuntimeException | StackOverflowError e) {
          throw new AssertionError("seed " + SEED + ": " + operation + " of " + mutant, e);
        }
      }
      assertThat(refused).as("seed %d", SEED).isBetween(MUTANTS / 10, MUTANTS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"M\":{\"a\":", "{\"L\":[", "[", "{\"M\":"})
  void depthEndsInAnExceptionOfOurs(String opening) throws IOException {
    String deep = "{\"Item\":{\"id\":{\"N\":\"7\"},\"document\":" + opening.repeat(100_000);
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("GetItem", Answer.text(deep)).database()) {
      try {
        new PartDao(database).findRecord(7);
      } catch (RowsmithException e) {
        assertThat(e).hasMessageContaining("findRecord on parts (id = 7)");
        return;
      }
      throw new AssertionError("read");
    }
  }

  private static String body(String operation) {
    return switch (operation) {
      case "GetItem" -> "{\"Item\":" + ITEM + "}";
      case "UpdateItem" -> "{\"Attributes\":" + ITEM + "}";
      case "BatchGetItem" -> "{\"Responses\":{\"parts\":[" + ITEM + "]},\"UnprocessedKeys\":{}}";
      default -> "{\"Items\":[" + ITEM + "," + ITEM + "],\"Count\":2,\"ScannedCount\":2}";
    };
  }

  private static boolean ask(PartDao parts, String operation) {
    return switch (operation) {
      case "GetItem" -> parts.findRecord(7).isPresent();
      case "Query" -> !parts.queryByName("a").limit(2).page().items().isEmpty();
      case "Scan" -> !parts.scan().limit(2).page().items().isEmpty();
      case "BatchGetItem" -> !parts.getRecords(List.of(7)).isEmpty();
      default -> parts.updateRecord(7, set -> set.name("b")).id() == 7;
    };
  }
}
