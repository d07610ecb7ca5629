package dev.rowsmith;

import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Order;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of the table itself, or of a local index, which can be read as consistently.
 *
 * @param <R> the record
 */
public class TableQuery<R> extends Query<R, TableQuery<R>> {

  TableQuery(Reads<R> reads, Range range) {
    this(reads, Asked.all(new ReadSpec(range, null, Order.ASCENDING, reads.consistency())));
  }

  private TableQuery(Reads<R> reads, Asked asked) {
    super(reads, asked);
  }

  /** Sees every write that was done before the read began, as it is by default. */
  public final TableQuery<R> consistent() {
    return with(spec().read(Consistency.CONSISTENT));
  }

  /** Perhaps does not see the latest writes; costs half on DynamoDB. */
  public final TableQuery<R> eventual() {
    return with(spec().read(Consistency.EVENTUAL));
  }

  @Override
  final TableQuery<R> with(Asked newlyAsked) {
    return new TableQuery<>(reads(), newlyAsked);
  }
}
