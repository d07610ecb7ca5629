package dev.rowsmith.codec;

import java.nio.ByteBuffer;

/** Turns buffers into bytes and back; neither side sees what the other does to its own later. */
final class Buffers {

  private Buffers() {}

  /** A copy of what remains in the buffer, whose position stays. */
  static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  /** A read-only buffer over bytes that nobody else holds. */
  static ByteBuffer over(byte[] bytes) {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }
}
