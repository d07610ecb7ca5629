package dev.rowsmith;

import dev.rowsmith.operation.ReadSpec.Order;

/**
 * A query: the records of one partition, in the order of the sort key.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <Q> the query's own class
 */
public abstract class Query<R, T, Q> extends Selection<R, T, Q> {

  Query(Reads<R> reads, Asked<R, T> asked) {
    super(reads, asked);
  }

  /** The least sort key first, as it is without a word. */
  public final Q ascending() {
    return with(spec().ordered(Order.ASCENDING));
  }

  /** The greatest sort key first. */
  public final Q descending() {
    return with(spec().ordered(Order.DESCENDING));
  }
}
