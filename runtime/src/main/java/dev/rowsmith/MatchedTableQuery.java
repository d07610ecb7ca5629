package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of a table whose next sort component is within a template, where its values stand in no
 * order: one value of it may be asked for.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <S> the type of the sort component
 */
public final class MatchedTableQuery<R, T, S> extends TableQuery<R, T> {

  private final Attribute<R, S> sort;

  MatchedTableQuery(Reads<R> reads, Projection<R, T> items, Range range, Attribute<R, S> sort) {
    super(reads, items, range);
    this.sort = sort;
  }

  /** Records whose sort component is this. */
  public TableQuery<R, T> equalTo(S value) {
    return with(spec().narrowed(Comparison.equality(sort.present(value))));
  }
}
