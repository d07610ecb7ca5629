package dev.rowsmith;

import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of an index with a sort key.
 *
 * @param <R> the record
 * @param <S> the type of the sort key
 */
public class SortedIndexQuery<R, S> extends IndexQuery<R>
    implements SortConditions<S, IndexQuery<R>> {

  private final OrderedAttribute<R, S> sort;

  SortedIndexQuery(Reads<R> reads, Range range, OrderedAttribute<R, S> sort) {
    super(reads, range);
    this.sort = sort;
  }

  @Override
  public final OrderedAttribute<R, S> sortKey() {
    return sort;
  }

  @Override
  public final IndexQuery<R> narrowed(Comparison condition) {
    return with(spec().narrowed(condition));
  }
}
