package dev.rowsmith.differential;

import dev.rowsmith.Condition;
import dev.rowsmith.ListAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.operation.Predicate.Operator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A condition of the test's own, which is built with the methods that a user calls. */
sealed interface Where<R> {

  Condition<R> condition();

  /** One attribute against as many values as the operator takes. */
  record Compared<R>(Field<R> field, Operator operator, List<Object> values) implements Where<R> {

    Object value() {
      return values.get(0);
    }

    @Override
    public Condition<R> condition() {
      return switch (operator) {
        case EQUAL -> field.attribute().equalTo(value());
        case NOT_EQUAL -> field.attribute().notEqualTo(value());
        case LESS -> ordered().lessThan(value());
        case LESS_OR_EQUAL -> ordered().lessThanOrEqualTo(value());
        case GREATER -> ordered().greaterThan(value());
        case GREATER_OR_EQUAL -> ordered().greaterThanOrEqualTo(value());
        case BETWEEN -> ordered().between(value(), values.get(1));
        case IN -> field.attribute().in(values);
        case BEGINS_WITH -> text().beginsWith((String) value());
        case CONTAINS -> text().contains((String) value());
        case HAS_MEMBER -> field.list() ? list().contains(value()) : set().contains(value());
        case EXISTS -> field.attribute().exists();
        case NOT_EXISTS -> field.attribute().notExists();
        case HAS_TYPE -> throw new IllegalStateException(operator + " is no condition of a user's");
      };
    }

    private OrderedAttribute<R, Object> ordered() {
      return (OrderedAttribute<R, Object>) field.attribute();
    }

    @SuppressWarnings("unchecked") // an attribute of a set is one of this record, too
    private SetAttribute<R, Object> set() {
      return (SetAttribute<R, Object>) (Object) field.attribute();
    }

    @SuppressWarnings("unchecked") // an attribute of a list is one of this record, too
    private ListAttribute<R, Object, ?> list() {
      return (ListAttribute<R, Object, ?>) (Object) field.attribute();
    }

    @SuppressWarnings("unchecked") // an attribute of text is one of this record, too
    private TextAttribute<R> text() {
      return (TextAttribute<R>) (Object) field.attribute();
    }

    @Override
    public String toString() {
      return values.stream()
          .map(Shown::of)
          .collect(
              Collectors.joining(
                  ", ", field.name() + " " + operator.name().toLowerCase(Locale.ROOT) + "(", ")"));
    }
  }

  /** Both. */
  record Both<R>(Where<R> left, Where<R> right) implements Where<R> {
    @Override
    public Condition<R> condition() {
      return left.condition().and(right.condition());
    }

    @Override
    public String toString() {
      return "(" + left + " and " + right + ")";
    }
  }

  /** One of them, or both. */
  record Either<R>(Where<R> left, Where<R> right) implements Where<R> {
    @Override
    public Condition<R> condition() {
      return left.condition().or(right.condition());
    }

    @Override
    public String toString() {
      return "(" + left + " or " + right + ")";
    }
  }

  /** The contrary. */
  record Not<R>(Where<R> part) implements Where<R> {
    @Override
    public Condition<R> condition() {
      return part.condition().not();
    }

    @Override
    public String toString() {
      return "not " + part;
    }
  }
}
