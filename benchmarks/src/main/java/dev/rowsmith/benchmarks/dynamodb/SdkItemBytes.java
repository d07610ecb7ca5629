package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The bytes to attribute values by the SDK's parser of JSON, and then as by hand. */
record SdkItemBytes(Items items) implements ItemBytes {

  private static final JsonNodeParser PARSER = JsonNodeParser.create();

  @Override
  public Flat readFlat(byte[] item) {
    return items.readFlat(map(PARSER.parse(item)));
  }

  @Override
  public Nested readNested(byte[] item) {
    return items.readNested(map(PARSER.parse(item)));
  }

  private static Map<String, AttributeValue> map(JsonNode node) {
    Map<String, JsonNode> fields = node.asObject();
    Map<String, AttributeValue> map = new HashMap<>(2 * fields.size());
    fields.forEach((name, value) -> map.put(name, value(value)));
    return map;
  }

  private static AttributeValue value(JsonNode node) {
    Map.Entry<String, JsonNode> field = node.asObject().entrySet().iterator().next();
    JsonNode value = field.getValue();
    return switch (field.getKey()) {
      case "S" -> AttributeValue.createS(value.asString());
      case "N" -> AttributeValue.createN(value.asString());
      case "BOOL" -> AttributeValue.createBool(value.asBoolean());
      case "L" -> AttributeValue.createL(list(value.asArray()));
      case "M" -> AttributeValue.createM(map(value));
      default -> throw new IllegalArgumentException(field.getKey());
    };
  }

  private static List<AttributeValue> list(List<JsonNode> nodes) {
    List<AttributeValue> list = new ArrayList<>(nodes.size());
    nodes.forEach(node -> list.add(value(node)));
    return list;
  }
}
