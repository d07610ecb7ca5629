package dev.rowsmith;

import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Order;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of a global secondary index. Records whose index keys are not all present are not in it,
 * and on DynamoDB the latest writes may be missing.
 *
 * @param <R> the record
 */
public class IndexQuery<R> extends Query<R, IndexQuery<R>> {

  IndexQuery(Reads<R> reads, Range range) {
    this(reads, Asked.all(new ReadSpec(range, null, Order.ASCENDING, Consistency.EVENTUAL)));
  }

  private IndexQuery(Reads<R> reads, Asked asked) {
    super(reads, asked);
  }

  @Override
  final IndexQuery<R> with(Asked newlyAsked) {
    return new IndexQuery<>(reads(), newlyAsked);
  }
}
