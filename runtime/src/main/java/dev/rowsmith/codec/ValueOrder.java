package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/**
 * The order of stored values, which is the same on every backend and for some types not Java's:
 * texts go by their UTF-8 bytes, binary by unsigned bytes, UUIDs by their text.
 */
public final class ValueOrder implements Comparator<Object> {

  private final AttributeType type;

  private ValueOrder(AttributeType type) {
    this.type = type;
  }

  /** The order of values of a type, as operands carry them. */
  public static Comparator<Object> of(AttributeType type) {
    return new ValueOrder(type);
  }

  @Override
  public int compare(Object left, Object right) {
    return switch (type) {
      case TEXT, ENUM, UUID, CHARACTER -> Arrays.compareUnsigned(utf8(left), utf8(right));
      case BINARY -> Arrays.compareUnsigned((byte[]) left, (byte[]) right);
      case BUFFER ->
          Arrays.compareUnsigned(
              Buffers.bytes((ByteBuffer) left), Buffers.bytes((ByteBuffer) right));
      case SET -> members((SetValue) left, (SetValue) right);
      // Lists and maps have no order of their own; what matters is whether two are equal.
      case LIST, MAP, RECORD, VARIANT, DOCUMENT -> JsonText.of(left).compareTo(JsonText.of(right));
      case BOOLEAN,
          INT8,
          INT16,
          INT32,
          INT64,
          BIG_INTEGER,
          DECIMAL,
          FLOAT32,
          FLOAT64,
          INSTANT,
          DATE,
          DATE_TIME,
          TIME,
          DURATION,
          EXPIRY ->
          natural(left, right);
    };
  }

  /** Member by member, of sets in their stored form; equal sets are 0. */
  private static int members(SetValue left, SetValue right) {
    int most = Math.min(left.members().size(), right.members().size());
    for (int i = 0; i < most; i++) {
      Operand member = left.members().get(i);
      int order =
          of(member.attribute().type())
              .compare(
                  Objects.requireNonNull(member.value()),
                  Objects.requireNonNull(right.members().get(i).value()));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.members().size(), right.members().size());
  }

  private static byte[] utf8(Object value) {
    return value.toString().getBytes(StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked") // both are values of one type, which compares with itself
  private static int natural(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
