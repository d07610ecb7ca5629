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

  <U> Asked<R, U> making(Projection<R, U> others) {
    return new Asked<>(spec, others, limit, after);
  }
}
