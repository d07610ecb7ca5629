package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A {@link SortedIndexQuery} of an asynchronous DAO.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <S> the type of the sort key
 */
public class AsyncSortedIndexQuery<R, T, S> extends AsyncIndexQuery<R, T>
    implements SortConditions<S, AsyncIndexQuery<R, T>> {

  private final OrderedAttribute<R, S> sort;

  AsyncSortedIndexQuery(
      Reads<R> reads, Projection<R, T> items, Range range, OrderedAttribute<R, S> sort) {
    super(reads, items, range);
    this.sort = sort;
  }

  @Override
  public final OrderedAttribute<R, S> sortKey() {
    return sort;
  }

  @Override
  public final AsyncIndexQuery<R, T> narrowed(Comparison condition) {
    return with(spec().narrowed(condition));
  }
}
