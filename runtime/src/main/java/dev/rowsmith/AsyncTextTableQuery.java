package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A {@link TextTableQuery} of an asynchronous DAO.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public final class AsyncTextTableQuery<R, T> extends AsyncSortedTableQuery<R, T, String>
    implements TextSortConditions<AsyncTableQuery<R, T>> {

  AsyncTextTableQuery(Reads<R> reads, Projection<R, T> items, Range range, TextAttribute<R> sort) {
    super(reads, items, range, sort);
  }

  @Override
  public AsyncTableQuery<R, T> unsorted() {
    return with(spec());
  }
}
