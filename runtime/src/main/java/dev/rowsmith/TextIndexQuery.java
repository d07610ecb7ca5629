package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of an index with a sort key that is text.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public final class TextIndexQuery<R, T> extends SortedIndexQuery<R, T, String>
    implements TextSortConditions<IndexQuery<R, T>> {

  TextIndexQuery(Reads<R> reads, Projection<R, T> items, Range range, TextAttribute<R> sort) {
    super(reads, items, range, sort);
  }

  @Override
  public IndexQuery<R, T> unsorted() {
    return with(spec());
  }
}
