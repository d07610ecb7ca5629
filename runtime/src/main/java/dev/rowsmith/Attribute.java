package dev.rowsmith;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a table, of which conditions are made. What it offers is what its type allows.
 *
 * @param <R> the record
 * @param <T> the type of the attribute's values
 */
public class Attribute<R, T> extends AttributeSchema {

  /** As {@link AttributeSchema#AttributeSchema}. */
  public Attribute(
      int ordinal, String component, String storedName, AttributeType type, Trait... traits) {
    super(ordinal, component, storedName, type, traits);
  }

  /** The same attribute, of values of another type. */
  Attribute(Attribute<R, ?> same) {
    super(same);
  }

  /** A value within another, at this place. */
  public Attribute(Place place, AttributeType type, Trait... traits) {
    super(place, type, traits);
  }

  /** True where the attribute is present. */
  public final Condition<R> exists() {
    return condition(Operator.EXISTS, List.of());
  }

  /** True where the attribute is absent. */
  public final Condition<R> notExists() {
    return condition(Operator.NOT_EXISTS, List.of());
  }

  /** True where the attribute has this value. */
  public final Condition<R> equalTo(T value) {
    return condition(Operator.EQUAL, value);
  }

  /** True where the attribute has another value or is absent. */
  public final Condition<R> notEqualTo(T value) {
    return condition(Operator.NOT_EQUAL, value);
  }

  /**
   * True where the attribute has one of these values.
   *
   * @throws IllegalArgumentException when there is none
   */
  public final Condition<R> in(Collection<? extends T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(component() + ": in(…) wants at least one value.");
    }
    List<Operand> operands = new ArrayList<>(values.size());
    for (T value : values) {
      operands.add(present(value));
    }
    return condition(Operator.IN, operands);
  }

  /** As {@link #in(Collection)}. */
  @SafeVarargs
  public final Condition<R> in(T first, T... others) {
    List<T> values = new ArrayList<>(others.length + 1);
    values.add(first);
    for (T other : others) {
      values.add(other);
    }
    return in(values);
  }

  /**
   * A value of this attribute; null is refused when it is written, where the attribute is required.
   */
  public final Operand operand(@Nullable T value) {
    return new Operand(this, value == null ? null : stored(value));
  }

  /** Whether every value that may stand in the other may stand here, in the same stored form. */
  final boolean takesAllOf(Attribute<R, ?> other) {
    AttributeSchema element = element();
    AttributeSchema otherElement = other.element();
    return !other.converted()
        && takesAllOf(this, other)
        && (element == null || otherElement == null || takesAllOf(element, otherElement));
  }

  private static boolean takesAllOf(AttributeSchema target, AttributeSchema source) {
    boolean free = target.allowedTexts().isEmpty();
    boolean listed = !source.allowedTexts().isEmpty();
    return target.type() == source.type()
        && (free || (listed && target.allowedTexts().containsAll(source.allowedTexts())));
  }

  /** Whether what is stored means something else than it says. */
  boolean converted() {
    return false;
  }

  /** The form that the attribute's type carries a value in. */
  Object stored(T value) {
    return value;
  }

  /** A value to compare with, which is never null. */
  Operand present(T value) {
    if (value == null) {
      throw new IllegalArgumentException(
          component() + ": a condition cannot compare with null. Use exists() or notExists().");
    }
    return operand(value);
  }

  final Condition<R> condition(Operator operator, T value) {
    return condition(operator, List.of(present(value)));
  }

  final Condition<R> condition(Operator operator, List<Operand> operands) {
    return new Condition<>(new Comparison(this, operator, operands));
  }
}
