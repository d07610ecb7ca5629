package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of a global secondary index. Records whose index keys are not all present are not in it,
 * and on DynamoDB the latest writes may be missing.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public class IndexQuery<R, T> extends Query<R, T, IndexQuery<R, T>> {

  IndexQuery(Reads<R> reads, Projection<R, T> items, Range range) {
    this(reads, reads.all(range, items, Consistency.EVENTUAL));
  }

  private IndexQuery(Reads<R> reads, Asked<R, T> asked) {
    super(reads, asked);
  }

  /**
   * The same query, returning a part of each record and fetching no more than that.
   *
   * @param projection the constant that is generated for a record under {@code @Projection}
   * @throws IllegalArgumentException when it names what the index does not hold; call {@link
   *     #wholeRecords()} first
   */
  public final <U> IndexQuery<R, U> select(Projection<R, U> projection) {
    return new IndexQuery<>(reads(), selecting(projection));
  }

  /**
   * The same query, returning whole records. Where the index does not hold them, DynamoDB fetches
   * each from the table: that costs as much as getting it, and leaves out those that are gone or
   * have another index key meanwhile.
   */
  public final IndexQuery<R, R> wholeRecords() {
    return new IndexQuery<>(reads(), whole());
  }

  @Override
  final IndexQuery<R, T> with(Asked<R, T> newlyAsked) {
    return new IndexQuery<>(reads(), newlyAsked);
  }
}
