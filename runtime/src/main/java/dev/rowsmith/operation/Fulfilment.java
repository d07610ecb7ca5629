package dev.rowsmith.operation;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.SetValue;
import dev.rowsmith.codec.Trees;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.codec.ValueOrder;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Negation;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a condition and the stored values of a record into true or false, as a backend does
 * (semantics.md 1.4), where what the backend told does not say it.
 */
public final class Fulfilment {

  private final Function<AttributeSchema, @Nullable Object> stored;

  private Fulfilment(Function<AttributeSchema, @Nullable Object> stored) {
    this.stored = stored;
  }

  /** Whether a record with these values fulfils the condition; a value is null where absent. */
  public static boolean of(
      Predicate condition, Function<AttributeSchema, @Nullable Object> stored) {
    return new Fulfilment(stored).holds(condition);
  }

  /** Whether a record that is not there does: all its attributes are absent, the key's too. */
  public static boolean ofAbsentRecord(Predicate condition) {
    return of(condition, attribute -> null);
  }

  private boolean holds(Predicate condition) {
    if (condition instanceof Negation negation) {
      return !holds(negation.part());
    }
    if (condition instanceof Junction junction) {
      return junction.kind() == Junction.Kind.AND
          ? junction.parts().stream().allMatch(this::holds)
          : junction.parts().stream().anyMatch(this::holds);
    }
    Comparison comparison = (Comparison) condition;
    try {
      @Nullable Object value = value(comparison.attribute());
      return value == null ? holdsOfNothing(comparison) : holds(comparison, value);
    } catch (ValueException e) {
      // A value of another type is there, but neither equal nor less nor greater.
      return comparison.operator() == Operator.EXISTS
          || comparison.operator() == Operator.NOT_EQUAL;
    }
  }

  private @Nullable Object value(AttributeSchema attribute) {
    @Nullable Object value = stored.apply(attribute.root());
    return value == null || attribute.place() == null ? value : Trees.value(attribute, value);
  }

  private static boolean holdsOfNothing(Comparison comparison) {
    return switch (comparison.operator()) {
      case NOT_EQUAL, NOT_EXISTS -> true;
      case EQUAL,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL,
          BETWEEN,
          IN,
          BEGINS_WITH,
          CONTAINS,
          HAS_MEMBER,
          EXISTS,
          HAS_TYPE ->
          false;
    };
  }

  private static boolean holds(Comparison comparison, Object value) {
    List<Operand> operands = comparison.operands();
    return switch (comparison.operator()) {
      case EQUAL -> order(value, comparison.operand()) == 0;
      case NOT_EQUAL -> order(value, comparison.operand()) != 0;
      case LESS -> order(value, comparison.operand()) < 0;
      case LESS_OR_EQUAL -> order(value, comparison.operand()) <= 0;
      case GREATER -> order(value, comparison.operand()) > 0;
      case GREATER_OR_EQUAL -> order(value, comparison.operand()) >= 0;
      case BETWEEN -> order(value, operands.get(0)) >= 0 && order(value, operands.get(1)) <= 0;
      case IN -> operands.stream().anyMatch(operand -> order(value, operand) == 0);
      case BEGINS_WITH -> value.toString().startsWith(text(comparison));
      case CONTAINS -> value.toString().contains(text(comparison));
      case HAS_MEMBER ->
          value instanceof List<?> list
              ? list.contains(comparison.operand().tree())
              : isMember(comparison.operand(), (SetValue) value);
      case EXISTS -> true;
      case NOT_EXISTS -> false;
      case HAS_TYPE -> hasType(comparison.attribute().type(), value);
    };
  }

  /** A number is one, since it was read as such. */
  private static boolean hasType(AttributeType type, Object value) {
    return type.numeric()
        || (type == AttributeType.LIST ? value instanceof List : value instanceof Map);
  }

  private static boolean isMember(Operand operand, SetValue set) {
    return set.members().stream()
        .anyMatch(member -> order(Objects.requireNonNull(member.value()), operand) == 0);
  }

  private static int order(Object value, Operand operand) {
    Comparator<Object> order = ValueOrder.of(operand.attribute().type());
    return order.compare(value, Objects.requireNonNull(ValueRow.normal(operand).value()));
  }

  private static String text(Comparison comparison) {
    return String.valueOf(comparison.operand().value());
  }
}
