package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Consistency;

/**
 * A {@link Scan} of an asynchronous DAO.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public final class AsyncScan<R, T> extends AsyncSelection<R, T, AsyncScan<R, T>> {

  AsyncScan(Reads<R> reads, Projection<R, T> items) {
    this(reads, reads.all(null, items, reads.consistency()));
  }

  private AsyncScan(Reads<R> reads, Asked<R, T> asked) {
    super(reads, asked);
  }

  /** Sees every write that was done before the read began, as it is by default. */
  public AsyncScan<R, T> consistent() {
    return with(spec().read(Consistency.CONSISTENT));
  }

  /** Perhaps does not see the latest writes; costs half on DynamoDB. */
  public AsyncScan<R, T> eventual() {
    return with(spec().read(Consistency.EVENTUAL));
  }

  /** As {@link Scan#segments}. */
  public AsyncSegmentedScan<R, T> segments(int total) {
    asked().checkSegments(total);
    return new AsyncSegmentedScan<>(this, total);
  }

  /** As {@link Scan#select}. */
  public <U> AsyncScan<R, U> select(Projection<R, U> projection) {
    return new AsyncScan<>(reads(), selecting(projection));
  }

  @Override
  AsyncScan<R, T> with(Asked<R, T> newlyAsked) {
    return new AsyncScan<>(reads(), newlyAsked);
  }
}
