package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A {@link TableQuery} of an asynchronous DAO.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public class AsyncTableQuery<R, T> extends AsyncQuery<R, T, AsyncTableQuery<R, T>> {

  AsyncTableQuery(Reads<R> reads, Projection<R, T> items, Range range) {
    this(reads, reads.all(range, items, reads.consistency()));
  }

  private AsyncTableQuery(Reads<R> reads, Asked<R, T> asked) {
    super(reads, asked);
  }

  /** Sees every write that was done before the read began, as it is by default. */
  public final AsyncTableQuery<R, T> consistent() {
    return with(spec().read(Consistency.CONSISTENT));
  }

  /** Perhaps does not see the latest writes; costs half on DynamoDB. */
  public final AsyncTableQuery<R, T> eventual() {
    return with(spec().read(Consistency.EVENTUAL));
  }

  /** As {@link TableQuery#select}. */
  public final <U> AsyncTableQuery<R, U> select(Projection<R, U> projection) {
    return new AsyncTableQuery<>(reads(), selecting(projection));
  }

  /** As {@link TableQuery#wholeRecords}. */
  public final AsyncTableQuery<R, R> wholeRecords() {
    return new AsyncTableQuery<>(reads(), whole());
  }

  @Override
  final AsyncTableQuery<R, T> with(Asked<R, T> newlyAsked) {
    return new AsyncTableQuery<>(reads(), newlyAsked);
  }
}
