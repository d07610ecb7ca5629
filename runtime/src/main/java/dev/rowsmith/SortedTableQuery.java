package dev.rowsmith;

import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of a table with a sort key, or of a local index.
 *
 * @param <R> the record
 * @param <S> the type of the sort key
 */
public class SortedTableQuery<R, S> extends TableQuery<R>
    implements SortConditions<S, TableQuery<R>> {

  private final OrderedAttribute<R, S> sort;

  SortedTableQuery(Reads<R> reads, Range range, OrderedAttribute<R, S> sort) {
    super(reads, range);
    this.sort = sort;
  }

  @Override
  public final OrderedAttribute<R, S> sortKey() {
    return sort;
  }

  @Override
  public final TableQuery<R> narrowed(Comparison condition) {
    return with(spec().narrowed(condition));
  }
}
