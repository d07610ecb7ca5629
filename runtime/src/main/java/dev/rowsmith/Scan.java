package dev.rowsmith;

import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Order;

/**
 * A scan: every record of the table, in no order.
 *
 * @param <R> the record
 */
public final class Scan<R> extends Selection<R, Scan<R>> {

  Scan(Reads<R> reads) {
    this(reads, Asked.all(new ReadSpec(null, null, Order.ASCENDING, reads.consistency())));
  }

  private Scan(Reads<R> reads, Asked asked) {
    super(reads, asked);
  }

  /** Sees every write that was done before the read began, as it is by default. */
  public Scan<R> consistent() {
    return with(spec().read(Consistency.CONSISTENT));
  }

  /** Perhaps does not see the latest writes; costs half on DynamoDB. */
  public Scan<R> eventual() {
    return with(spec().read(Consistency.EVENTUAL));
  }

  @Override
  Scan<R> with(Asked newlyAsked) {
    return new Scan<>(reads(), newlyAsked);
  }
}
