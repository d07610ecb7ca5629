package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A {@link MatchedTableQuery} of an asynchronous DAO.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <S> the type of the sort component
 */
public final class AsyncMatchedTableQuery<R, T, S> extends AsyncTableQuery<R, T> {

  private final Attribute<R, S> sort;

  AsyncMatchedTableQuery(
      Reads<R> reads, Projection<R, T> items, Range range, Attribute<R, S> sort) {
    super(reads, items, range);
    this.sort = sort;
  }

  /** Records whose sort component is this. */
  public AsyncTableQuery<R, T> equalTo(S value) {
    return with(spec().narrowed(Comparison.equality(sort.present(value))));
  }
}
