package dev.rowsmith;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes UUIDs of version 7: 48 bits of milliseconds since 1970, then 74 random bits. Those of one
 * time are next to each other, so that inserts touch few pages of PostgreSQL's index.
 */
final class TimeOrderedIds implements Supplier<UUID> {

  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Clock clock;

  TimeOrderedIds(Clock clock) {
    this.clock = clock;
  }

  /** Made with the first id: most programs fill in none. */
  private static final class Bits {
    private static final SecureRandom RANDOM = new SecureRandom();
  }

  @Override
  public UUID get() {
    SecureRandom random = Bits.RANDOM;
    long most = clock.millis() << 16 | VERSION | (random.nextInt() & 0xFFFL);
    return new UUID(most, VARIANT | random.nextLong() >>> 2);
  }
}
