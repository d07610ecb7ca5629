package dev.rowsmith.operation;

import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Says which records of a table are expired, and so are as if they were not there.
 *
 * @param attribute when a record expires
 * @param clock what tells the time
 * @param skew how long a record is there beyond its expiry
 */
public record Expiry(AttributeSchema attribute, Clock clock, Duration skew) {

  /** The latest expiry that has passed by now, in whole seconds as all of them are. */
  public Instant latest() {
    return clock.instant().minus(skew).truncatedTo(ChronoUnit.SECONDS);
  }

  /** Which records are expired by now. */
  public ExpiredBy now() {
    return new ExpiredBy(attribute, latest());
  }

  /**
   * Whether the record is expired whose expiry the reader stands on. What is stored as another type
   * never expires; to read it is an error of its own.
   */
  public boolean isPast(RecordReader reader) {
    try {
      return !reader.expiry().isAfter(latest());
    } catch (ValueException e) {
      return false;
    }
  }
}
