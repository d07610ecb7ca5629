package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.ReadSpec.Range;

/**
 * A query of the table itself, or of a local index, which can be read as consistently.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public class TableQuery<R, T> extends Query<R, T, TableQuery<R, T>> {

  TableQuery(Reads<R> reads, Projection<R, T> items, Range range) {
    this(reads, reads.all(range, items, reads.consistency()));
  }

  private TableQuery(Reads<R> reads, Asked<R, T> asked) {
    super(reads, asked);
  }

  /** Sees every write that was done before the read began, as it is by default. */
  public final TableQuery<R, T> consistent() {
    return with(spec().read(Consistency.CONSISTENT));
  }

  /** Perhaps does not see the latest writes; costs half on DynamoDB. */
  public final TableQuery<R, T> eventual() {
    return with(spec().read(Consistency.EVENTUAL));
  }

  /**
   * The same query, returning a part of each record and fetching no more than that.
   *
   * @param projection the constant that is generated for a record under {@code @Projection}
   * @throws IllegalArgumentException when it names what the index does not hold; call {@link
   *     #wholeRecords()} first
   */
  public final <U> TableQuery<R, U> select(Projection<R, U> projection) {
    return new TableQuery<>(reads(), selecting(projection));
  }

  /**
   * The same query, returning whole records. Where the index does not hold them, DynamoDB fetches
   * each from the table: that costs as much as getting it, and leaves out those that are gone or
   * have another index key meanwhile.
   */
  public final TableQuery<R, R> wholeRecords() {
    return new TableQuery<>(reads(), whole());
  }

  @Override
  final TableQuery<R, T> with(Asked<R, T> newlyAsked) {
    return new TableQuery<>(reads(), newlyAsked);
  }
}
