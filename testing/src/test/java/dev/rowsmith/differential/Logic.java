package dev.rowsmith.differential;

import dev.rowsmith.operation.Predicate.Operator;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The model's two-valued logic of conditions (semantics.md 1.4). */
final class Logic {

  private Logic() {}

  /** Refuses the first value in the condition that cannot be compared with. */
  static void check(@Nullable Where<?> where) {
    if (where == null) {
      return;
    }
    comparisons(where).forEach(part -> part.values().forEach(value -> operand(part, value)));
  }

  private static Object operand(Where.Compared<?> where, Object value) {
    return where.operator() == Operator.HAS_MEMBER
        ? Rules.member(where.field(), value)
        : Rules.compared(where.field(), value);
  }

  /** The fields that the condition names. */
  static Stream<Field<?>> fields(Where<?> where) {
    return comparisons(where).map(Where.Compared::field);
  }

  private static Stream<Where.Compared<?>> comparisons(Where<?> where) {
    if (where instanceof Where.Both<?> both) {
      return Stream.concat(comparisons(both.left()), comparisons(both.right()));
    } else if (where instanceof Where.Either<?> either) {
      return Stream.concat(comparisons(either.left()), comparisons(either.right()));
    } else if (where instanceof Where.Not<?> not) {
      return comparisons(not.part());
    }
    return Stream.of((Where.Compared<?>) where);
  }

  static <R> boolean holds(Where<R> where, Values row) {
    if (where instanceof Where.Both<R> both) {
      return holds(both.left(), row) && holds(both.right(), row);
    } else if (where instanceof Where.Either<R> either) {
      return holds(either.left(), row) || holds(either.right(), row);
    } else if (where instanceof Where.Not<R> not) {
      return !holds(not.part(), row);
    }
    Where.Compared<R> compared = (Where.Compared<R>) where;
    return holds(compared, row.get(compared.field()));
  }

  private static <R> boolean holds(Where.Compared<R> where, @Nullable Object value) {
    if (value == null) {
      return switch (where.operator()) {
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
    List<Object> operands = where.values().stream().map(other -> operand(where, other)).toList();
    if (where.operator() == Operator.HAS_MEMBER) {
      return ((Collection<?>) value).contains(operands.get(0));
    }
    List<Integer> orders =
        operands.stream().map(other -> where.field().compare(value, other)).toList();
    return switch (where.operator()) {
      case EQUAL, IN -> orders.contains(0);
      case NOT_EQUAL -> orders.get(0) != 0;
      case LESS -> orders.get(0) < 0;
      case LESS_OR_EQUAL -> orders.get(0) <= 0;
      case GREATER -> orders.get(0) > 0;
      case GREATER_OR_EQUAL -> orders.get(0) >= 0;
      case BETWEEN -> orders.get(0) >= 0 && orders.get(1) <= 0;
      case BEGINS_WITH -> value.toString().startsWith(where.value().toString());
      case CONTAINS -> value.toString().contains(where.value().toString());
      case EXISTS, HAS_TYPE, HAS_MEMBER -> true;
      case NOT_EXISTS -> false;
    };
  }
}
