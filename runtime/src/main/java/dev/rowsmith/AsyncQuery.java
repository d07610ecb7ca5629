package dev.rowsmith;

import dev.rowsmith.operation.ReadSpec.Order;

/**
 * A {@link Query} of an asynchronous DAO.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <Q> the query's own class
 */
public abstract class AsyncQuery<R, T, Q> extends AsyncSelection<R, T, Q> {

  AsyncQuery(Reads<R> reads, Asked<R, T> asked) {
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
