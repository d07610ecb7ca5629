package dev.rowsmith;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.ReadSpec;
import org.jspecify.annotations.Nullable;

/**
 * All that a query or a scan asks for.
 *
 * @param spec which records, in which order
 * @param items what is made of each
 * @param limit how many of them, or 0 for all
 * @param after the token of the place behind which to begin, or null for the start
 */
record Asked<R, T>(ReadSpec spec, Projection<R, T> items, int limit, @Nullable String after) {

  /** DynamoDB takes no more. */
  private static final int MOST_SEGMENTS = 1_000_000;

  static <R, T> Asked<R, T> all(ReadSpec spec, Projection<R, T> items) {
    return new Asked<>(spec, items, 0, null);
  }

  Asked<R, T> of(ReadSpec other) {
    return new Asked<>(other, items, limit, after);
  }

  Asked<R, T> most(int records) {
    return new Asked<>(spec, items, records, after);
  }

  Asked<R, T> behind(String token) {
    return new Asked<>(spec, items, limit, token);
  }

  /**
   * Makes sure that it can be divided.
   *
   * @throws IllegalArgumentException when there are no so many segments, or it has none
   */
  void checkSegments(int total) {
    if (total < 1 || total > MOST_SEGMENTS) {
      throw new IllegalArgumentException(
          "segments(" + total + "): there are 1 to " + MOST_SEGMENTS + " segments.");
    }
    if (spec.segment() != null || limit != 0 || after != null) {
      throw new IllegalArgumentException(
          "A scan with a limit or a token, or of one segment, has no segments. Say them of a"
              + " segment: segments(n).segment(i).limit(…).");
    }
  }

  /**
   * One part of a whole that is divided.
   *
   * @throws IllegalArgumentException when there is no such segment
   */
  Asked<R, T> segment(int number, int total) {
    if (number < 0 || number >= total) {
      throw new IllegalArgumentException(
          "segment(" + number + "): segments go from 0 to " + (total - 1) + ".");
    }
    return of(spec.segment(new ReadSpec.Segment(number, total)));
  }

  <U> Asked<R, U> making(Projection<R, U> others) {
    return new Asked<>(spec, others, limit, after);
  }
}
