package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import dev.rowsmith.benchmarks.fixture.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * By hand, as it is most often written: the SDK's {@code from…}, {@code java.time}, {@code
 * valueOf}.
 */
final class PlainItems implements Items {

  @Override
  public Map<String, AttributeValue> write(Flat flat) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("owner", AttributeValue.fromS(flat.owner()));
    item.put("number", AttributeValue.fromN(String.valueOf(flat.number())));
    item.put("quantity", AttributeValue.fromN(String.valueOf(flat.quantity())));
    item.put("title", AttributeValue.fromS(flat.title()));
    item.put("description", AttributeValue.fromS(flat.description()));
    item.put("city", AttributeValue.fromS(flat.city()));
    item.put("status", AttributeValue.fromS(flat.status().name()));
    item.put("created_at", AttributeValue.fromS(flat.createdAt().toString()));
    item.put("active", AttributeValue.fromBool(flat.active()));
    item.put("price", AttributeValue.fromN(flat.price().toString()));
    item.put(
        "tags", AttributeValue.fromL(flat.tags().stream().map(AttributeValue::fromS).toList()));
    return item;
  }

  @Override
  public Flat readFlat(Map<String, AttributeValue> item) {
    return new Flat(
        item.get("owner").s(),
        Long.parseLong(item.get("number").n()),
        Integer.parseInt(item.get("quantity").n()),
        item.get("title").s(),
        item.get("description").s(),
        item.get("city").s(),
        Status.valueOf(item.get("status").s()),
        Instant.parse(item.get("created_at").s()),
        item.get("active").bool(),
        new BigDecimal(item.get("price").n()),
        item.get("tags").l().stream().map(AttributeValue::s).toList());
  }

  @Override
  public Map<String, AttributeValue> write(Nested nested) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.fromS(nested.id()));
    item.put(
        "lines",
        AttributeValue.fromL(
            nested.lines().stream().map(line -> AttributeValue.fromM(write(line))).toList()));
    return item;
  }

  private static Map<String, AttributeValue> write(Nested.Line line) {
    Map<String, AttributeValue> map = new HashMap<>();
    map.put("position", AttributeValue.fromN(String.valueOf(line.position())));
    map.put("article", AttributeValue.fromN(String.valueOf(line.article())));
    map.put("name", AttributeValue.fromS(line.name()));
    map.put("price", AttributeValue.fromN(line.price().toString()));
    map.put("gift", AttributeValue.fromBool(line.gift()));
    map.put("shipped_at", AttributeValue.fromS(line.shippedAt().toString()));
    return map;
  }

  @Override
  public Nested readNested(Map<String, AttributeValue> item) {
    return new Nested(
        item.get("id").s(),
        item.get("lines").l().stream().map(line -> readLine(line.m())).toList());
  }

  private static Nested.Line readLine(Map<String, AttributeValue> map) {
    return new Nested.Line(
        Integer.parseInt(map.get("position").n()),
        Long.parseLong(map.get("article").n()),
        map.get("name").s(),
        new BigDecimal(map.get("price").n()),
        map.get("gift").bool(),
        Instant.parse(map.get("shipped_at").s()));
  }
}
