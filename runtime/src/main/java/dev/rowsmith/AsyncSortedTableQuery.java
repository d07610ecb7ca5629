package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A {@link SortedTableQuery} of an asynchronous DAO.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <S> the type of the sort key
 */
public class AsyncSortedTableQuery<R, T, S> extends AsyncTableQuery<R, T>
    implements SortConditions<S, AsyncTableQuery<R, T>> {

  private final OrderedAttribute<R, S> sort;

  AsyncSortedTableQuery(
      Reads<R> reads, Projection<R, T> items, Range range, OrderedAttribute<R, S> sort) {
    super(reads, items, range);
    this.sort = sort;
  }

  @Override
  public final OrderedAttribute<R, S> sortKey() {
    return sort;
  }

  @Override
  public final AsyncTableQuery<R, T> narrowed(Comparison condition) {
    return with(spec().narrowed(condition));
  }
}
