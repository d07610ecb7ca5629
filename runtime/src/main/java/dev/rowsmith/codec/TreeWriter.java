package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.ElementSchema;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Turns checked values into trees: times and UUIDs into text, binary into base64. */
final class TreeWriter extends RecordWriter {

  private final BiConsumer<String, Object> tree;
  private @Nullable String key;

  private TreeWriter(BiConsumer<String, Object> tree) {
    super(KeyLimits.NONE);
    this.tree = tree;
  }

  /** The elements that the content writes. */
  static List<Object> list(NestedContent content) {
    List<Object> list = new ArrayList<>();
    content.writeTo(new TreeWriter((name, value) -> list.add(value)));
    return list;
  }

  /** The entries or attributes that the content writes. */
  static Map<String, Object> map(NestedContent content) {
    Map<String, Object> map = Trees.map();
    content.writeTo(new TreeWriter(map::put));
    return map;
  }

  private void put(AttributeSchema attribute, Object value) {
    tree.accept(key == null ? attribute.storedName() : key, value);
  }

  @Override
  protected void putKey(String newKey) {
    key = newKey;
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    // What is never absent, an element or a value of a map, is here an empty set.
    if (attribute instanceof ElementSchema) {
      put(attribute, List.of());
    }
  }

  @Override
  protected void putText(AttributeSchema attribute, String value) {
    put(attribute, value);
  }

  @Override
  protected void putBoolean(AttributeSchema attribute, boolean value) {
    put(attribute, value);
  }

  @Override
  protected void putInteger(AttributeSchema attribute, long value) {
    put(attribute, Trees.number(BigDecimal.valueOf(value)));
  }

  @Override
  protected void putFloat(AttributeSchema attribute, float value) {
    // Widened, 0.1f would be 0.10000000149011612 (semantics.md 1.1).
    put(attribute, Trees.number(Float.toString(value)));
  }

  @Override
  protected void putDouble(AttributeSchema attribute, double value) {
    put(attribute, Trees.number(Double.toString(value)));
  }

  @Override
  protected void putDecimal(AttributeSchema attribute, BigDecimal value) {
    put(attribute, Trees.number(value));
  }

  @Override
  protected void putBinary(AttributeSchema attribute, byte[] value) {
    put(attribute, Trees.binary(value));
  }

  @Override
  protected void putUuid(AttributeSchema attribute, UUID value) {
    put(attribute, value.toString());
  }

  @Override
  protected void putInstant(AttributeSchema attribute, Instant value) {
    put(attribute, TimeText.of(value));
  }

  @Override
  protected void putDate(AttributeSchema attribute, LocalDate value) {
    put(attribute, TimeText.of(value));
  }

  @Override
  protected void putDateTime(AttributeSchema attribute, LocalDateTime value) {
    put(attribute, TimeText.of(value));
  }

  @Override
  protected void putTime(AttributeSchema attribute, LocalTime value) {
    put(attribute, TimeText.of(value));
  }

  @Override
  protected void putSet(AttributeSchema attribute, List<Operand> members) {
    put(attribute, list(writer -> members.forEach(member -> member.writeTo(writer))));
  }

  @Override
  protected void putList(AttributeSchema attribute, NestedContent content) {
    put(attribute, attribute.json() ? JsonText.ofList(content) : list(content));
  }

  @Override
  protected void putMap(AttributeSchema attribute, NestedContent content) {
    put(attribute, attribute.json() ? JsonText.ofMap(content) : map(content));
  }
}
