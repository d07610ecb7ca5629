package dev.rowsmith.operation;

import java.util.List;

/**
 * What one request for many records brought.
 *
 * @param items the records that were read, in any order
 * @param left the places, among the records or keys that were given, of those that the backend left
 *     undone for want of capacity
 */
public record Batch<R>(List<R> items, List<Integer> left) {}
