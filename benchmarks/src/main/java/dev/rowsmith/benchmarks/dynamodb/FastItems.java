package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import dev.rowsmith.benchmarks.fixture.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * By hand, with all that is known to help: {@code create…}, which copies nothing, own code for
 * times, tables for enums and booleans, maps and lists of the right size.
 */
final class FastItems implements Items {

  private static final AttributeValue TRUE = AttributeValue.createBool(true);
  private static final AttributeValue FALSE = AttributeValue.createBool(false);
  private static final AttributeValue[] STATUSES = new AttributeValue[Status.values().length];
  private static final Map<String, Status> STATUS_BY_NAME = new HashMap<>();

  static {
    for (Status status : Status.values()) {
      STATUSES[status.ordinal()] = text(status.name());
      STATUS_BY_NAME.put(status.name(), status);
    }
  }

  private static AttributeValue text(String value) {
    return AttributeValue.createS(value);
  }

  private static AttributeValue number(String value) {
    return AttributeValue.createN(value);
  }

  @Override
  public Map<String, AttributeValue> write(Flat flat) {
    Map<String, AttributeValue> item = new HashMap<>(16);
    item.put("owner", text(flat.owner()));
    item.put("number", number(Long.toString(flat.number())));
    item.put("quantity", number(Integer.toString(flat.quantity())));
    item.put("title", text(flat.title()));
    item.put("description", text(flat.description()));
    item.put("city", text(flat.city()));
    item.put("status", STATUSES[flat.status().ordinal()]);
    item.put("created_at", text(IsoInstants.format(flat.createdAt())));
    item.put("active", flat.active() ? TRUE : FALSE);
    item.put("price", number(flat.price().toString()));
    List<AttributeValue> tags = new ArrayList<>(flat.tags().size());
    for (String tag : flat.tags()) {
      tags.add(text(tag));
    }
    item.put("tags", AttributeValue.createL(tags));
    return item;
  }

  @Override
  public Flat readFlat(Map<String, AttributeValue> item) {
    List<AttributeValue> stored = item.get("tags").l();
    String[] tags = new String[stored.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = stored.get(i).s();
    }
    return new Flat(
        item.get("owner").s(),
        Long.parseLong(item.get("number").n()),
        Integer.parseInt(item.get("quantity").n()),
        item.get("title").s(),
        item.get("description").s(),
        item.get("city").s(),
        STATUS_BY_NAME.get(item.get("status").s()),
        IsoInstants.parse(item.get("created_at").s()),
        item.get("active").bool(),
        new BigDecimal(item.get("price").n()),
        List.of(tags));
  }

  @Override
  public Map<String, AttributeValue> write(Nested nested) {
    List<AttributeValue> lines = new ArrayList<>(nested.lines().size());
    for (Nested.Line line : nested.lines()) {
      Map<String, AttributeValue> map = new HashMap<>(8);
      map.put("position", number(Integer.toString(line.position())));
      map.put("article", number(Long.toString(line.article())));
      map.put("name", text(line.name()));
      map.put("price", number(line.price().toString()));
      map.put("gift", line.gift() ? TRUE : FALSE);
      map.put("shipped_at", text(IsoInstants.format(line.shippedAt())));
      lines.add(AttributeValue.createM(map));
    }
    Map<String, AttributeValue> item = new HashMap<>(4);
    item.put("id", text(nested.id()));
    item.put("lines", AttributeValue.createL(lines));
    return item;
  }

  @Override
  public Nested readNested(Map<String, AttributeValue> item) {
    List<AttributeValue> stored = item.get("lines").l();
    Nested.Line[] lines = new Nested.Line[stored.size()];
    for (int i = 0; i < lines.length; i++) {
      Map<String, AttributeValue> map = stored.get(i).m();
      lines[i] =
          new Nested.Line(
              Integer.parseInt(map.get("position").n()),
              Long.parseLong(map.get("article").n()),
              map.get("name").s(),
              new BigDecimal(map.get("price").n()),
              map.get("gift").bool(),
              IsoInstants.parse(map.get("shipped_at").s()));
    }
    return new Nested(item.get("id").s(), List.of(lines));
  }
}
