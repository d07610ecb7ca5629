package dev.rowsmith;

import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Operator;
import java.util.List;

/**
 * What a query may ask of a sort key that is text.
 *
 * @param <Q> the query that has its condition
 */
public interface TextSortConditions<Q> extends SortConditions<String, Q> {

  /** The query without a condition. */
  Q unsorted();

  /** Records whose sort key begins with the text; with an empty text, all of the partition. */
  default Q beginsWith(String prefix) {
    return prefix.isEmpty()
        ? unsorted()
        : narrowed(
            new Comparison(sortKey(), Operator.BEGINS_WITH, List.of(sortKey().present(prefix))));
  }
}
