package dev.rowsmith.sql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a {@code timestamptz} as the server sends it in binary, microseconds since
 * 2000-01-01T00:00:00Z, into a point in time.
 */
final class StoredInstant {

  private static final long FIRST_SECOND = 946_684_800;
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1000;

  /** The letters of {@code infinity}, the one text that is as long. */
  private static final long INFINITY_TEXT = 0x69_6e_66_69_6e_69_74_79L;

  private StoredInstant() {}

  /** Whether they are no text. */
  static boolean isBinary(byte[] raw) {
    return raw.length == Long.BYTES;
  }

  /** The point in time, or null for an infinite one. */
  static @Nullable Instant of(byte[] raw) {
    long micros = 0;
    for (byte each : raw) {
      micros = micros << Byte.SIZE | Byte.toUnsignedLong(each);
    }
    if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE || micros == INFINITY_TEXT) {
      return null;
    }
    return Instant.ofEpochSecond(
        FIRST_SECOND + Math.floorDiv(micros, MICROS_PER_SECOND),
        Math.floorMod(micros, MICROS_PER_SECOND) * NANOS_PER_MICRO);
  }
}
