package dev.rowsmith.operation;

import org.jspecify.annotations.Nullable;

/**
 * How many records one request counted.
 *
 * @param records the number of records
 * @param next where to go on, or null when nothing follows
 */
public record Count(long records, @Nullable Position next) {}
