package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of an index with a sort key.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <S> the type of the sort key
 */
public class SortedIndexQuery<R, T, S> extends IndexQuery<R, T>
    implements SortConditions<S, IndexQuery<R, T>> {

  private final OrderedAttribute<R, S> sort;

  SortedIndexQuery(
      Reads<R> reads, Projection<R, T> items, Range range, OrderedAttribute<R, S> sort) {
    super(reads, items, range);
    this.sort = sort;
  }

  @Override
  public final OrderedAttribute<R, S> sortKey() {
    return sort;
  }

  @Override
  public final IndexQuery<R, T> narrowed(Comparison condition) {
    return with(spec().narrowed(condition));
  }
}
