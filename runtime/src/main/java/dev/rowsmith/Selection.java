package dev.rowsmith;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records to be read: what a query and a scan have in common. Nothing is sent before one of {@link
 * #list()}, {@link #stream()}, {@link #page()}, {@link #first()} or {@link #count()} is called.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <Q> the query's own class
 */
public abstract class Selection<R, T, Q> extends Choice<R, T, Q> {

  Selection(Reads<R> reads, Asked<R, T> asked) {
    super(reads, asked);
  }

  /** All the records, in memory. */
  public final List<T> list() {
    return reads().list(asked()).run();
  }

  /** As many records as the limit says, 100 without one, and where to go on. */
  public final Page<T> page() {
    return reads().page(askedOfPage()).run();
  }

  /** The records one after the other, a bounded number of them in memory. */
  public final Stream<T> stream() {
    return reads().stream(asked());
  }

  /** The first record, if there is one. */
  public final Optional<T> first() {
    return reads().first(asked()).run();
  }

  /** How many records {@link #list()} would return, without bringing them. */
  public final long count() {
    return reads().count(asked()).run();
  }
}
