package dev.rowsmith;

import dev.rowsmith.operation.ReadSpec;
import org.jspecify.annotations.Nullable;

/**
 * All that a query or a scan asks for.
 *
 * @param spec which records, in which order
 * @param limit how many of them, or 0 for all
 * @param after the token of the place behind which to begin, or null for the start
 */
record Asked(ReadSpec spec, int limit, @Nullable String after) {

  static Asked all(ReadSpec spec) {
    return new Asked(spec, 0, null);
  }

  Asked of(ReadSpec other) {
    return new Asked(other, limit, after);
  }
}
