package dev.rowsmith;

import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of an index with a sort key that is text.
 *
 * @param <R> the record
 */
public final class TextIndexQuery<R> extends SortedIndexQuery<R, String>
    implements TextSortConditions<IndexQuery<R>> {

  TextIndexQuery(Reads<R> reads, Range range, TextAttribute<R> sort) {
    super(reads, range, sort);
  }

  @Override
  public IndexQuery<R> whole() {
    return with(spec());
  }
}
