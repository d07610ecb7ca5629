package dev.rowsmith.example.crawlstore;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The hash XXH64 with seed 0, by which the crawler has always made the ids of its pages. */
final class XxHash64 {

  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_3 = 0x165667B19E3779F9L;
  private static final long PRIME_4 = 0x85EBCA77C2B2AE63L;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private XxHash64() {}

  static long hash(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long hash = (bytes.length >= 32 ? stripes(in) : PRIME_5) + bytes.length;
    while (in.remaining() >= 8) {
      hash = Long.rotateLeft(hash ^ round(0, in.getLong()), 27) * PRIME_1 + PRIME_4;
    }
    if (in.remaining() >= 4) {
      long four = in.getInt() & 0xFFFFFFFFL;
      hash = Long.rotateLeft(hash ^ (four * PRIME_1), 23) * PRIME_2 + PRIME_3;
    }
    while (in.hasRemaining()) {
      hash = Long.rotateLeft(hash ^ ((in.get() & 0xFF) * PRIME_5), 11) * PRIME_1;
    }
    hash = (hash ^ (hash >>> 33)) * PRIME_2;
    hash = (hash ^ (hash >>> 29)) * PRIME_3;
    return hash ^ (hash >>> 32);
  }

  private static long stripes(ByteBuffer in) {
    long[] lanes = {PRIME_1 + PRIME_2, PRIME_2, 0, -PRIME_1};
    while (in.remaining() >= 32) {
      for (int i = 0; i < lanes.length; i++) {
        lanes[i] = round(lanes[i], in.getLong());
      }
    }
    long hash =
        Long.rotateLeft(lanes[0], 1)
            + Long.rotateLeft(lanes[1], 7)
            + Long.rotateLeft(lanes[2], 12)
            + Long.rotateLeft(lanes[3], 18);
    for (long lane : lanes) {
      hash = (hash ^ round(0, lane)) * PRIME_1 + PRIME_4;
    }
    return hash;
  }

  private static long round(long lane, long input) {
    return Long.rotateLeft(lane + input * PRIME_2, 31) * PRIME_1;
  }
}
