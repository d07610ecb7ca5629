package dev.rowsmith.stub;

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
  private static final long SEED = Long.getLong("rowsmith.garbage.seed", System.nanoTime());

  private static final String ITEM =
      """
      {"id":{"N":"7"},"name":{"S":"a\\u00e9\\"b"},"weight":{"N":"-1.5E+3"},"picture":{"B":"AAEC"},\
      "used":{"BOOL":true},"at":{"S":"2026-11-20T12:00:00.000000Z"},"texts":{"SS":["a","b"]},\
      "numbers":{"NS":["1","-2"]},"rows":{"L":[{"M":{"x":{"N":"1"}}}]},\
      "document":{"M":{"a":{"L":[{"S":"c"},{"S":"b"}]}}},"json":{"S":"{\\"a\\":[1,{\\"b\\":2}]}"},\
      "holder":{"M":{"text":{"S":"t"},"inner":{"M":{"text":{"S":"u"}}}}}}""";

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ":",
          ",",
          "null",
          "\\u0000",
          "\\ud800",
          "1e999999999",
          "-",
          "\"N\"",
          "\"S\"",
          "\"M\"",
          "\"L\"",
          "\"NULL\":true",
          "9".repeat(400),
          "\u0000",
          "é");

  @ParameterizedTest
  @ValueSource(strings = {"GetItem", "Query", "Scan", "BatchGetItem", "UpdateItem"})
  void onlyExceptionsOfOursComeOutOfIt(String operation) throws IOException {
    Random random = new Random(SEED);
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.database()) {
      PartDao parts = new PartDao(database);
      String whole = body(operation);
      stub.on(operation, Answer.text(whole));
      assertThat(ask(parts, operation)).isTrue();
      int refused = 0;
      for (int n = 0; n < MUTANTS; n++) {
        String mutant = mutant(whole, random);
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

  /** The text with some of it cut out, doubled, or replaced. */
  private static String mutant(String text, Random random) {
    StringBuilder mutant = new StringBuilder(text);
    for (int changes = 1 + random.nextInt(3); changes > 0 && !mutant.isEmpty(); changes--) {
      int from = random.nextInt(mutant.length());
      int to = Math.min(mutant.length(), from + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> mutant.delete(from, to);
        case 1 -> mutant.insert(from, mutant.substring(from, to));
        case 2 -> mutant.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        case 3 -> mutant.setCharAt(from, (char) random.nextInt(0x3000));
        default -> mutant.setLength(Math.max(1, from));
      }
    }
    return mutant.toString();
  }
}
