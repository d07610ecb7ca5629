package dev.rowsmith;

import dev.rowsmith.codec.Filling;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where the DAOs of a database take from what they fill in.
 *
 * @param ids makes the ids of records that have none
 */
record Filler(Clock clock, Supplier<UUID> ids) {

  /** The time of a write, as precise as it is stored. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What a record has that begins with the write. */
  Filling creating() {
    return new Filling(ids, now(), true, 1);
  }

  /**
   * What a record has that may have begun before.
   *
   * @param version what is stored as its version
   */
  Filling putting(long version) {
    return new Filling(ids, now(), false, version);
  }
}
