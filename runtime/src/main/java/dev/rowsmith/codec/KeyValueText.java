package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.UUID;

/**
 * Turns one component's value into its piece of a key text and back: numbers into their digits,
 * times into the same text that DynamoDB stores them as.
 */
final class KeyValueText {

  private static final DateTimeFormatter DATE =
      new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd").toFormatter(Locale.ROOT);
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendPattern("HH:mm:ss.SSSSSS").toFormatter(Locale.ROOT);
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .append(DATE)
          .appendLiteral('T')
          .append(TIME)
          .toFormatter(Locale.ROOT);

  private static final int UUID_LENGTH = 36;
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 15;
  private static final int DATE_TIME_LENGTH = 26;
  private static final int INSTANT_LENGTH = 27;

  private KeyValueText() {}

  /** How many characters every value of the type takes, or 0 where that varies. */
  static int width(AttributeType type) {
    return switch (type) {
      case CHARACTER -> 1;
      case UUID -> UUID_LENGTH;
      case DATE -> DATE_LENGTH;
      case TIME -> TIME_LENGTH;
      case DATE_TIME -> DATE_TIME_LENGTH;
      case INSTANT -> INSTANT_LENGTH;
      default -> 0;
    };
  }

  /** How many digits the greatest whole number of the type has, or 0 where it is none. */
  static int digits(AttributeType type) {
    return switch (type) {
      case INT8 -> 3;
      case INT16 -> 5;
      case INT32 -> 10;
      case INT64 -> 19;
      default -> 0;
    };
  }

  /** The text of a value in its stored form. */
  static String of(Object value) {
    if (value instanceof Instant instant) {
      return DATE_TIME.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    } else if (value instanceof LocalDateTime time) {
      return DATE_TIME.format(time);
    } else if (value instanceof LocalDate date) {
      return DATE.format(date);
    } else if (value instanceof LocalTime time) {
      return TIME.format(time);
    }
    return value.toString();
  }

  /**
   * The text of a whole number that sorts as the number does: of as many digits as the greatest of
   * the type has; a negative one is a minus sign and how far it is from the least.
   */
  static String sorting(AttributeType type, long value) {
    return value >= 0
        ? padded(value, digits(type))
        : "-" + padded(value - least(type), digits(type));
  }

  /**
   * The number of a text that {@link #sorting} made, as the type's own class.
   *
   * @throws RuntimeException of any kind when it is none
   */
  static Object sorted(AttributeType type, String text) {
    long value =
        text.startsWith("-")
            ? Long.parseLong(text.substring(1)) + least(type)
            : Long.parseLong(text);
    return parse(type, Long.toString(value));
  }

  private static long least(AttributeType type) {
    return switch (type) {
      case INT8 -> Byte.MIN_VALUE;
      case INT16 -> Short.MIN_VALUE;
      case INT32 -> Integer.MIN_VALUE;
      default -> Long.MIN_VALUE;
    };
  }

  /** A number that is not negative with zeros in front. */
  static String padded(long value, int width) {
    String digits = Long.toString(value);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /**
   * The value of a text.
   *
   * @throws RuntimeException of any kind when it is none of the type's
   */
  static Object parse(AttributeType type, String text) {
    return switch (type) {
      case CHARACTER -> text.charAt(0);
      case INT8 -> Byte.valueOf(text);
      case INT16 -> Short.valueOf(text);
      case INT32 -> Integer.valueOf(text);
      case INT64 -> Long.valueOf(text);
      case UUID -> UUID.fromString(text);
      case INSTANT -> Instant.parse(text);
      case DATE -> LocalDate.parse(text);
      case DATE_TIME -> LocalDateTime.parse(text);
      case TIME -> LocalTime.parse(text);
      default -> text;
    };
  }
}
