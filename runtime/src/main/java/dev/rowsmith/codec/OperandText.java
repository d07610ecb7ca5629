package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;

/** Carries the value of a key to a text and back, the same on every backend. */
public final class OperandText {

  private OperandText() {}

  /** The text of a value that is there. */
  public static String of(Operand operand) {
    Object value = operand.value();
    if (value instanceof ByteBuffer buffer) {
      return HexFormat.of().formatHex(Buffers.bytes(buffer));
    }
    if (value instanceof NestedContent) {
      return JsonText.of(operand.tree());
    }
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
  }

  /**
   * The value of a text.
   *
   * @throws IllegalArgumentException or another unchecked exception when it is no value of the type
   */
  public static Operand parse(AttributeSchema attribute, String text) {
    Object value =
        switch (attribute.type()) {
          case TEXT, ENUM -> text;
          case CHARACTER -> text.charAt(0);
          case BOOLEAN -> Boolean.valueOf(text);
          case INT8 -> Byte.valueOf(text);
          case INT16 -> Short.valueOf(text);
          case INT32 -> Integer.valueOf(text);
          case INT64 -> Long.valueOf(text);
          case BIG_INTEGER -> new BigInteger(text);
          case DECIMAL -> new BigDecimal(text);
          case FLOAT32 -> Float.valueOf(text);
          case FLOAT64 -> Double.valueOf(text);
          case BINARY -> HexFormat.of().parseHex(text);
          case BUFFER -> Buffers.over(HexFormat.of().parseHex(text));
          case UUID -> UUID.fromString(text);
          case INSTANT, EXPIRY -> Instant.parse(text);
          case DATE -> LocalDate.parse(text);
          case DATE_TIME -> LocalDateTime.parse(text);
          case TIME -> LocalTime.parse(text);
          case DURATION -> Duration.parse(text);
          case SET, LIST, MAP, RECORD, VARIANT, DOCUMENT ->
              throw new IllegalArgumentException(attribute.type() + " is no key.");
        };
    return new Operand(attribute, value, true);
  }
}
