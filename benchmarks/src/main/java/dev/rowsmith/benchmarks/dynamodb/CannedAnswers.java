package dev.rowsmith.benchmarks.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rowsmith.benchmarks.fixture.Fixtures;
import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What DynamoDB answers when the fixtures are stored there. */
public final class CannedAnswers {

  private static final Items ITEMS = new PlainItems();

  private CannedAnswers() {}

  /** When the table of flat records is asked, which holds a hundred. */
  public static Map<String, byte[]> ofFlats() {
    return ofFlats(Fixtures.MANY);
  }

  /** When the table of flat records is asked, which holds some. */
  public static Map<String, byte[]> ofFlats(int count) {
    String item = json(ITEMS.write(Fixtures.flat(7)));
    String items =
        Fixtures.flats(count).stream()
            .map(flat -> json(ITEMS.write(flat)))
            .collect(Collectors.joining(",", "[", "]"));
    String page =
        "{\"Count\":" + count + ",\"Items\":" + items + ",\"ScannedCount\":" + count + "}";
    return Map.of(
        "GetItem", bytes("{\"Item\":" + item + "}"),
        "PutItem", bytes("{}"),
        "UpdateItem", bytes("{\"Attributes\":" + item + "}"),
        "Query", bytes(page),
        "Scan", bytes(page),
        "BatchGetItem", bytes("{\"Responses\":{\"flat\":" + items + "},\"UnprocessedKeys\":{}}"));
  }

  /** When the table of nested records is asked. */
  static Map<String, byte[]> ofNested() {
    String item = json(ITEMS.write(Fixtures.nested()));
    return Map.of("GetItem", bytes("{\"Item\":" + item + "}"), "PutItem", bytes("{}"));
  }

  /** A flat record as it stands in an answer. */
  static byte[] item(Flat flat) {
    return bytes(json(ITEMS.write(flat)));
  }

  /** A nested record as it stands in an answer. */
  static byte[] item(Nested nested) {
    return bytes(json(ITEMS.write(nested)));
  }

  private static byte[] bytes(String json) {
    return json.getBytes(UTF_8);
  }

  private static String json(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":" + json(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String json(AttributeValue value) {
    return switch (value.type()) {
      case S -> "{\"S\":\"" + value.s() + "\"}";
      case N -> "{\"N\":\"" + value.n() + "\"}";
      case BOOL -> "{\"BOOL\":" + value.bool() + "}";
      case L -> "{\"L\":" + json(value.l()) + "}";
      case M -> "{\"M\":" + json(value.m()) + "}";
      default -> throw new IllegalArgumentException("no fixture holds " + value.type());
    };
  }

  private static String json(List<AttributeValue> list) {
    return list.stream().map(CannedAnswers::json).collect(Collectors.joining(",", "[", "]"));
  }
}
