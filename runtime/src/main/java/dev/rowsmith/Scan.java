package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Consistency;

/**
 * A scan: every record of the table, in no order.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public final class Scan<R, T> extends Selection<R, T, Scan<R, T>> {

  Scan(Reads<R> reads, Projection<R, T> items) {
    this(reads, reads.all(null, items, reads.consistency()));
  }

  private Scan(Reads<R> reads, Asked<R, T> asked) {
    super(reads, asked);
  }

  /** Sees every write that was done before the read began, as it is by default. */
  public Scan<R, T> consistent() {
    return with(spec().read(Consistency.CONSISTENT));
  }

  /** Perhaps does not see the latest writes; costs half on DynamoDB. */
  public Scan<R, T> eventual() {
    return with(spec().read(Consistency.EVENTUAL));
  }

  /**
   * Divides the scan into segments, which are read in parallel, or one by one.
   *
   * @param total how many, from 1 to 1,000,000
   * @throws IllegalArgumentException when it is another number, or the scan has a limit or a token,
   *     or is a segment itself
   */
  public SegmentedScan<R, T> segments(int total) {
    asked().checkSegments(total);
    return new SegmentedScan<>(this, total);
  }

  /**
   * The same scan, returning a part of each record and fetching no more than that.
   *
   * @param projection the constant that is generated for a record under {@code @Projection}
   */
  public <U> Scan<R, U> select(Projection<R, U> projection) {
    return new Scan<>(reads(), selecting(projection));
  }

  @Override
  Scan<R, T> with(Asked<R, T> newlyAsked) {
    return new Scan<>(reads(), newlyAsked);
  }
}
