package dev.rowsmith.differential;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The order of stored values (semantics.md 1.1). */
final class Order {

  private Order() {}

  /** As {@link java.util.Comparator}; what has no order is only 0 where it is equal. */
  @SuppressWarnings("unchecked") // both are of one type
  static int compare(Object left, Object right) {
    if (left instanceof String || left instanceof Character || left instanceof UUID) {
      return Arrays.compareUnsigned(utf8(left), utf8(right));
    } else if (left instanceof byte[] bytes) {
      return Arrays.compareUnsigned(bytes, (byte[]) right);
    } else if (left instanceof ByteBuffer buffer) {
      return Arrays.compareUnsigned(bytes(buffer), bytes((ByteBuffer) right));
    } else if (left instanceof Enum<?> constant) {
      return Arrays.compareUnsigned(utf8(constant.name()), utf8(((Enum<?>) right).name()));
    } else if (left instanceof Comparable<?> comparable) {
      return ((Comparable<Object>) comparable).compareTo(right);
    }
    return left.equals(right) ? 0 : 1;
  }

  private static byte[] utf8(Object value) {
    return value.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
