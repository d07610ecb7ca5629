package dev.rowsmith;

import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of a table, or of a local index, with a sort key that is text.
 *
 * @param <R> the record
 */
public final class TextTableQuery<R> extends SortedTableQuery<R, String>
    implements TextSortConditions<TableQuery<R>> {

  TextTableQuery(Reads<R> reads, Range range, TextAttribute<R> sort) {
    super(reads, range, sort);
  }

  @Override
  public TableQuery<R> whole() {
    return with(spec());
  }
}
