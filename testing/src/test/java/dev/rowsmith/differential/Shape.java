package dev.rowsmith.differential;

import org.jspecify.annotations.Nullable;

/**
 * What a read asks to be brought of each record.
 *
 * @param whole whether whole records are asked for, where an index does not hold them
 * @param selected the part that is selected, or null
 */
record Shape<R>(boolean whole, @Nullable Part<R> selected) {

  /** What is brought from an index, or from the table where it is null; null for all. */
  @Nullable Part<R> brought(Parts<R> parts, @Nullable String index) {
    return selected != null || whole ? selected : parts.held(index);
  }

  /** Whether what is selected is there to be selected. */
  boolean fits(@Nullable Part<R> held) {
    return held == null || whole || selected == null || held.holds(selected);
  }
}
