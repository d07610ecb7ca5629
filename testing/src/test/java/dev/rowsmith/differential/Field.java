package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.KeyAttribute;
import dev.rowsmith.ListAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a table or a value within one: what it is tried with, and what may be done to it.
 *
 * @param type the component's class
 * @param steps from the attribute to a value within; none for the attribute itself
 * @param defaultValue what an absent value reads as, or null
 * @param keyBytes the most bytes that it takes because it is a key, or 0
 */
record Field<R>(
    Attribute<R, Object> attribute,
    Class<?> type,
    List<Step> steps,
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

  Field<R> with(Pool newPool) {
    return new Field<>(attribute, type, steps, defaultValue, keyBytes, newPool);
  }

  Field<R> defaultingTo(Object newDefault) {
    return new Field<>(attribute, type, steps, newDefault, keyBytes, pool);
  }

  /** As errors tell it: {@code hall.doors}. */
  String name() {
    return attribute.component();
  }

  /** The attribute's own name. */
  String root() {
    return attribute.root().component();
  }

  boolean within() {
    return !steps.isEmpty();
  }

  /** Whether a path that begins with the one is the other's. */
  boolean overlaps(Field<R> other) {
    int common = Math.min(steps.size(), other.steps.size());
    return root().equals(other.root())
        && steps.subList(0, common).equals(other.steps.subList(0, common));
  }

  /** Whether the record itself cannot say that it is absent. */
  boolean primitive() {
    return type.isPrimitive();
  }

  /** Whether it counts the writes of its record. */
  boolean version() {
    return attribute.has(Trait.VERSION);
  }

  boolean unique() {
    return attribute.has(Trait.UNIQUE);
  }

  /** Whether an update can make it absent. */
  boolean removable() {
    Place place = attribute.place();
    return place == null ? !attribute.required() : !place.required();
  }

  boolean list() {
    return attribute instanceof ListAttribute;
  }

  boolean set() {
    return attribute instanceof SetAttribute;
  }

  boolean isEmptySet(Object value) {
    return attribute.type() == AttributeType.SET && stored(value).equals(Set.of());
  }

  /** What the attribute's class has methods for. */
  List<Operator> operators() {
    if (attribute instanceof TextAttribute) {
      return List.copyOf(OF_TEXT);
    }
    List<Operator> operators =
        new ArrayList<>(attribute instanceof OrderedAttribute ? OF_ORDER : OF_EQUALITY);
    if (list() || set()) {
      operators.add(Operator.HAS_MEMBER);
    }
    return operators;
  }

  /** Whether an update may add to it; sums of floating-point numbers may differ in their tails. */
  boolean summable() {
    AttributeType stored = attribute.type();
    return stored.numeric()
        && stored != AttributeType.FLOAT32
        && stored != AttributeType.FLOAT64
        && pool.form() == Form.AS_IS
        && !unique();
  }

  /** Whether the updater has a method that copies the other into this one. */
  boolean copiesFrom(Field<R> other) {
    boolean single =
        pool.good().stream()
            .noneMatch(value -> value instanceof Collection<?> || value instanceof Map<?, ?>);
    return this != other
        && !within()
        && keyBytes == 0
        && !(other.attribute() instanceof KeyAttribute)
        && attribute.type() == other.attribute.type()
        && attribute.json() == other.attribute.json()
        && attribute.allowedTexts().equals(other.attribute.allowedTexts())
        && pool.form() == other.pool.form()
        && pool.form() == Form.AS_IS
        && (single ? pool.sameClass(other.pool) : pool == other.pool);
  }

  /** How two values compare as they are stored. */
  int compare(Object left, Object right) {
    return Order.compare(stored(left), stored(right));
  }

  Object stored(Object value) {
    return pool.form().stored().apply(value);
  }
}
