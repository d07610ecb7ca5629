package dev.rowsmith;

import java.util.List;
import java.util.Optional;

/**
 * Some records of a query or a scan, and where to go on.
 *
 * @param items the records, at most as many as the limit
 * @param nextToken what {@code startingAfter} takes to go on behind the last of them, an opaque
 *     text of characters that need no escaping in a URL; empty when no record follows
 */
public record Page<T>(List<T> items, Optional<String> nextToken) {

  public Page {
    items = List.copyOf(items);
  }

  /** Whether a record follows; exact. */
  public boolean hasNext() {
    return nextToken.isPresent();
  }
}
