package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores an {@code Instant}, {@code LocalDate}, {@code LocalDateTime} or {@code LocalTime} as text
 * of a pattern, such as one that other programs read.
 *
 * <pre>{@code
 * record Page(
 *     @PartitionKey String url,
 *     @Format("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx") Instant fetched) {}
 * // 2026-11-20T18:30:23.640060+0000
 * }</pre>
 *
 * <p>The pattern is one of {@link java.time.format.DateTimeFormatter}, of digits alone; an {@code
 * Instant} is written in UTC. It may leave out digits behind the second, which are then cut, and
 * nothing else. Conditions that compare by order, and sort keys, want a pattern whose texts sort by
 * time: the year in four digits, then month, day, hour, minute and second in two, in this order.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Format {

  /** The pattern. */
  String value();
}
