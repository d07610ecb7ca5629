package dev.rowsmith;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.codec.ValueOrder;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.List;
import java.util.Objects;

/**
 * An attribute whose values have an order: numbers by value, times by time, texts by their UTF-8
 * bytes, binary by unsigned bytes, UUIDs as their text.
 *
 * @param <R> the record
 * @param <T> the type of the attribute's values
 */
public class OrderedAttribute<R, T> extends Attribute<R, T> {

  /** As {@link Attribute#Attribute}. */
  public OrderedAttribute(
      int ordinal, String component, String storedName, AttributeType type, Trait... traits) {
    super(ordinal, component, storedName, type, traits);
  }

  /** The same attribute, of values of another type. */
  OrderedAttribute(OrderedAttribute<R, ?> same) {
    super(same);
  }

  /** A value within another, at this place. */
  public OrderedAttribute(Place place, AttributeType type) {
    super(place, type);
  }

  /** True where the attribute is present and less than the value. */
  public final Condition<R> lessThan(T value) {
    return condition(Operator.LESS, value);
  }

  /** True where the attribute is present and less than the value or equal to it. */
  public final Condition<R> lessThanOrEqualTo(T value) {
    return condition(Operator.LESS_OR_EQUAL, value);
  }

  /** True where the attribute is present and greater than the value. */
  public final Condition<R> greaterThan(T value) {
    return condition(Operator.GREATER, value);
  }

  /** True where the attribute is present and greater than the value or equal to it. */
  public final Condition<R> greaterThanOrEqualTo(T value) {
    return condition(Operator.GREATER_OR_EQUAL, value);
  }

  /**
   * True where the attribute is present and lies between the two, both included.
   *
   * @throws IllegalArgumentException when the least is greater than the most
   */
  public final Condition<R> between(T least, T most) {
    return condition(Operator.BETWEEN, range(least, most));
  }

  /** Both ends of a range, which DynamoDB refuses when they are the wrong way round. */
  final List<Operand> range(T least, T most) {
    Operand from = present(least);
    Operand to = present(most);
    if (isGreater(from, to)) {
      throw new IllegalArgumentException(
          component() + ": between(least, most) wants the least first.");
    }
    return List.of(from, to);
  }

  /** As they are stored, where 0.0 and -0.0 are the same. */
  private boolean isGreater(Operand from, Operand to) {
    try {
      Object least = Objects.requireNonNull(ValueRow.normal(from).value());
      Object most = Objects.requireNonNull(ValueRow.normal(to).value());
      return ValueOrder.of(type()).compare(least, most) > 0;
    } catch (ValueException e) {
      // It is refused when the condition is written, where the operation is known.
      return false;
    }
  }
}
