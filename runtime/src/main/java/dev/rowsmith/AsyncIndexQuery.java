package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * An {@link IndexQuery} of an asynchronous DAO.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public class AsyncIndexQuery<R, T> extends AsyncQuery<R, T, AsyncIndexQuery<R, T>> {

  AsyncIndexQuery(Reads<R> reads, Projection<R, T> items, Range range) {
    this(reads, reads.all(range, items, Consistency.EVENTUAL));
  }

  private AsyncIndexQuery(Reads<R> reads, Asked<R, T> asked) {
    super(reads, asked);
  }

  /** As {@link IndexQuery#select}. */
  public final <U> AsyncIndexQuery<R, U> select(Projection<R, U> projection) {
    return new AsyncIndexQuery<>(reads(), selecting(projection));
  }

  /** As {@link IndexQuery#wholeRecords}. */
  public final AsyncIndexQuery<R, R> wholeRecords() {
    return new AsyncIndexQuery<>(reads(), whole());
  }

  @Override
  final AsyncIndexQuery<R, T> with(Asked<R, T> newlyAsked) {
    return new AsyncIndexQuery<>(reads(), newlyAsked);
  }
}
