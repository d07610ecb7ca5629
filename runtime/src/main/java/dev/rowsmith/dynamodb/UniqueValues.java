package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import dev.rowsmith.schema.Trait;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The values of one record that no other may have. Each is known by a digest, which tells nobody
 * the value and is short, however long that is.
 *
 * @param values those that are there, each by its attribute
 */
record UniqueValues(Map<AttributeSchema, Operand> values) {

  static final UniqueValues NONE = new UniqueValues(Map.of());

  /** Those of a record in memory. */
  static UniqueValues of(List<AttributeSchema> attributes, ValueRow row) {
    Map<AttributeSchema, Operand> values = new LinkedHashMap<>();
    row.operands(attributes).forEach(value -> values.put(value.attribute(), value));
    return new UniqueValues(values);
  }

  /** Those of an item; what is stored as another type is none. */
  static UniqueValues of(List<AttributeSchema> attributes, Map<String, AttributeValue> item) {
    Map<AttributeSchema, Operand> values = new LinkedHashMap<>();
    for (AttributeSchema attribute : attributes) {
      Operand value = value(attribute, item);
      if (value != null) {
        values.put(attribute, value);
      }
    }
    return new UniqueValues(values);
  }

  private static @Nullable Operand value(
      AttributeSchema attribute, Map<String, AttributeValue> item) {
    if (!item.containsKey(attribute.storedName())) {
      return null;
    }
    ItemReader reader = new ItemReader(item, attribute);
    try {
      return reader.next() == RecordReader.END ? null : Operand.readFrom(reader);
    } catch (ValueException e) {
      return null;
    }
  }

  /** Those of the same record behind an update. */
  UniqueValues changedBy(List<Change> changes) {
    Map<AttributeSchema, Operand> changed = new LinkedHashMap<>(values);
    for (Change change : changes) {
      AttributeSchema attribute = change.attribute();
      if (!attribute.has(Trait.UNIQUE)) {
        continue;
      }
      switch (change.kind()) {
        case REMOVE -> changed.remove(attribute);
        case SET -> changed.put(attribute, change.operand());
        case SET_IF_ABSENT -> changed.putIfAbsent(attribute, change.operand());
        case COPY, ADD, SUBTRACT, ADD_MEMBERS, REMOVE_MEMBERS, APPEND, PREPEND ->
            throw new IllegalArgumentException(
                attribute + " is unique: set it to a value, or remove it.");
      }
    }
    changed.values().removeIf(Operand::absent);
    return new UniqueValues(changed);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The value of an attribute, or null where it is absent. */
  @Nullable Operand value(AttributeSchema attribute) {
    return values.get(attribute);
  }

  /** Whether the other has the same values. */
  boolean sameAs(UniqueValues other) {
    return values.keySet().equals(other.values.keySet())
        && values.keySet().stream().allMatch(attribute -> shares(attribute, other));
  }

  /** Whether the other has the same value of an attribute. */
  boolean shares(AttributeSchema attribute, UniqueValues other) {
    Operand mine = values.get(attribute);
    Operand others = other.values.get(attribute);
    if (mine == null || others == null) {
      return mine == null && others == null;
    }
    return id(mine).equals(id(others));
  }

  /** What holds of a record that has these values, and no other ones. */
  Predicate asCondition(List<AttributeSchema> attributes) {
    List<Predicate> conditions = new ArrayList<>();
    for (AttributeSchema attribute : attributes) {
      Operand value = values.get(attribute);
      conditions.add(
          value == null
              ? new Comparison(attribute, Operator.NOT_EXISTS, List.of())
              : Comparison.equality(value));
    }
    return new Junction(Junction.Kind.AND, conditions);
  }

  /** SHA-256 of the attribute's name, a NUL and the value's text, in hex. */
  static String id(Operand value) {
    AttributeSchema attribute = value.attribute();
    String text = attribute.storedName() + '\0' + text(attribute, value);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static String text(AttributeSchema attribute, Operand value) {
    AttributeValue stored = ValueWriter.write(value, KeyLimits.NONE);
    if (stored == null) {
      throw new ValueException(attribute, "is null, but a value is wanted here");
    }
    if (stored.n() != null) {
      // One text for 100 and 1E+2.
      return new BigDecimal(stored.n()).stripTrailingZeros().toPlainString();
    }
    return stored.b() == null
        ? stored.s()
        : Base64.getEncoder().encodeToString(stored.b().asByteArrayUnsafe());
  }
}
