package dev.rowsmith;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Operator;
import java.util.List;

/**
 * What a query may ask of the sort key: one condition, since a partition is read in one piece.
 *
 * @param <S> the type of the sort key
 * @param <Q> the query that has its condition
 */
public interface SortConditions<S, Q> {

  /** The sort key itself. */
  OrderedAttribute<?, S> sortKey();

  /** The query with this condition; what the methods with names come down to. */
  Q narrowed(Comparison condition);

  /** Records whose sort key is this. */
  default Q equalTo(S value) {
    return narrowed(comparison(Operator.EQUAL, value));
  }

  /** Records whose sort key is less. */
  default Q lessThan(S value) {
    return narrowed(comparison(Operator.LESS, value));
  }

  /** Records whose sort key is less or equal. */
  default Q lessThanOrEqualTo(S value) {
    return narrowed(comparison(Operator.LESS_OR_EQUAL, value));
  }

  /** Records whose sort key is greater. */
  default Q greaterThan(S value) {
    return narrowed(comparison(Operator.GREATER, value));
  }

  /** Records whose sort key is greater or equal. */
  default Q greaterThanOrEqualTo(S value) {
    return narrowed(comparison(Operator.GREATER_OR_EQUAL, value));
  }

  /**
   * Records whose sort key lies between the two, both included.
   *
   * @throws IllegalArgumentException when the least is greater than the most
   */
  default Q between(S least, S most) {
    List<Operand> range = sortKey().range(least, most);
    return narrowed(new Comparison(sortKey(), Operator.BETWEEN, range));
  }

  private Comparison comparison(Operator operator, S value) {
    return new Comparison(sortKey(), operator, List.of(sortKey().present(value)));
  }
}
