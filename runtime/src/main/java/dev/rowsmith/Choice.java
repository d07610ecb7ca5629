package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.ReadSpec;

/**
 * What is said of the records to be read, before they are. Immutable: each method that says more
 * returns another object.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 * @param <Q> the query's own class
 */
public abstract class Choice<R, T, Q> {

  private static final int DEFAULT_PAGE = 100;

  private final Reads<R> reads;
  private final Asked<R, T> asked;

  Choice(Reads<R> reads, Asked<R, T> asked) {
    this.reads = reads;
    this.asked = asked;
  }

  /**
   * Returns only the records for which the condition holds; where called twice, both.
   *
   * @throws IllegalArgumentException when the condition of a query names the key that it reads by,
   *     or an attribute that the index does not hold
   */
  public final Q filter(Condition<R> condition) {
    reads.content().checkFilter(spec(), condition.predicate());
    return with(spec().filtered(condition.predicate()));
  }

  /**
   * Returns at most this many records, counted after the filter.
   *
   * @param most at least 1
   * @throws IllegalArgumentException when it is less
   */
  public final Q limit(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("limit(" + most + "): a limit is at least 1.");
    }
    return with(asked.most(most));
  }

  /**
   * Begins behind the page that gave the token; the query must be the same as that page's, but for
   * limit and consistency.
   *
   * @param token of {@link Page#nextToken()}; checked when the query is run, where a bad one is an
   *     {@link InvalidPageTokenException}
   */
  public final Q startingAfter(String token) {
    return with(asked.behind(token));
  }

  abstract Q with(Asked<R, T> newlyAsked);

  final Q with(ReadSpec newSpec) {
    return with(asked.of(newSpec));
  }

  final Reads<R> reads() {
    return reads;
  }

  final Asked<R, T> asked() {
    return asked;
  }

  /** What one page is asked for. */
  final Asked<R, T> askedOfPage() {
    return asked.limit() == 0 ? asked.most(DEFAULT_PAGE) : asked;
  }

  final ReadSpec spec() {
    return asked.spec();
  }

  /** The same, making others of what it reads. */
  final <U> Asked<R, U> selecting(Projection<R, U> items) {
    reads.content().checkSelection(asked, items);
    return asked.making(items);
  }

  final Asked<R, R> whole() {
    return asked.making(reads.whole());
  }
}
