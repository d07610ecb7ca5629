package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of a table, or of a local index, with a sort key that is text.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public final class TextTableQuery<R, T> extends SortedTableQuery<R, T, String>
    implements TextSortConditions<TableQuery<R, T>> {

  TextTableQuery(Reads<R> reads, Projection<R, T> items, Range range, TextAttribute<R> sort) {
    super(reads, items, range, sort);
  }

  @Override
  public TableQuery<R, T> unsorted() {
    return with(spec());
  }
}
