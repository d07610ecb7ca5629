package dev.rowsmith.operation;

import java.util.List;
import java.util.Map;

/**
 * What one request for many records brought.
 *
 * @param items the records that were read, in any order
 * @param left the places, among the records or keys that were given, of those that the backend left
 *     undone for want of capacity
 * @param failures what the caller gets for those that were refused, by their places
 */
public record Batch<R>(List<R> items, List<Integer> left, Map<Integer, RuntimeException> failures) {

  /** Of a request that refuses nothing. */
  public Batch(List<R> items, List<Integer> left) {
    this(items, left, Map.of());
  }
}
