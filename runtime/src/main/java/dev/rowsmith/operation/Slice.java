package dev.rowsmith.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one request of a query or of a scan brought.
 *
 * @param items what it brought, perhaps nothing even where more follows
 * @param next where to go on, or null when nothing follows
 * @param more whether a record follows for certain; where this is false and {@code next} is there,
 *     only another request can tell
 */
public record Slice<T>(List<T> items, @Nullable Position next, boolean more) {}
