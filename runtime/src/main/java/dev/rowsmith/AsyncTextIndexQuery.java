package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A {@link TextIndexQuery} of an asynchronous DAO.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public final class AsyncTextIndexQuery<R, T> extends AsyncSortedIndexQuery<R, T, String>
    implements TextSortConditions<AsyncIndexQuery<R, T>> {

  AsyncTextIndexQuery(Reads<R> reads, Projection<R, T> items, Range range, TextAttribute<R> sort) {
    super(reads, items, range, sort);
  }

  @Override
  public AsyncIndexQuery<R, T> unsorted() {
    return with(spec());
  }
}
