package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.ValueOrder;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Trait;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record: its attribute, and what it is tried with.
 *
 * @param defaultValue what an absent value reads as, or null
 * @param keyBytes the most bytes that it takes because it is a key, or 0
 */
record Field<R>(
    RecordComponent component,
    Attribute<R, Object> attribute,
    @Nullable Object defaultValue,
    int keyBytes,
    Pool pool) {

  private static final Set<Operator> OF_TEXT =
      EnumSet.complementOf(EnumSet.of(Operator.HAS_MEMBER, Operator.HAS_TYPE));
  private static final Set<Operator> OF_ORDER =
      EnumSet.complementOf(
          EnumSet.of(
              Operator.BEGINS_WITH, Operator.CONTAINS, Operator.HAS_MEMBER, Operator.HAS_TYPE));
  private static final Set<Operator> OF_EQUALITY =
      EnumSet.of(
          Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN, Operator.EXISTS, Operator.NOT_EXISTS);

  String name() {
    return component.getName();
  }

  boolean optional() {
    return component.getType() == Optional.class;
  }

  /** Whether the record itself cannot say that it is absent. */
  boolean primitive() {
    return component.getType().isPrimitive();
  }

  /** Whether it counts the writes of its record. */
  boolean version() {
    return attribute.has(Trait.VERSION);
  }

  /** What the attribute's class has methods for. */
  List<Operator> operators() {
    if (attribute instanceof TextAttribute) {
      return List.copyOf(OF_TEXT);
    }
    return List.copyOf(attribute instanceof OrderedAttribute ? OF_ORDER : OF_EQUALITY);
  }

  /** Whether an update may add to it; sums of floating-point numbers may differ in their tails. */
  boolean summable() {
    AttributeType type = attribute.type();
    return type.numeric() && type != AttributeType.FLOAT32 && type != AttributeType.FLOAT64;
  }

  /** Whether the updater has a method that copies the other into this one. */
  boolean copiesFrom(Field<R> other) {
    return this != other
        && keyBytes == 0
        && attribute.type() == other.attribute.type()
        && attribute.json() == other.attribute.json()
        && attribute.allowedTexts().equals(other.attribute.allowedTexts());
  }

  /** How two values compare as they are stored. */
  int compare(Object left, Object right) {
    return ValueOrder.of(attribute.type()).compare(stored(left), stored(right));
  }

  private Object stored(Object value) {
    return switch (attribute.type()) {
      case ENUM -> Objects.requireNonNull(attribute.operand(value).value());
      case SET, LIST, MAP, RECORD, VARIANT, DOCUMENT ->
          Objects.requireNonNull(ValueRow.normal(attribute.operand(value)).value());
      default -> value;
    };
  }
}
