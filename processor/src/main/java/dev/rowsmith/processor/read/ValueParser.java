package dev.rowsmith.processor.read;

import dev.rowsmith.schema.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/**
 * Turns the text of a {@code @Default} into a value of the component's type, within what can be
 * stored, and in the form that it is stored in.
 */
final class ValueParser {

  private static final int MAX_DIGITS = 38;
  private static final int MAX_EXPONENT = 125;
  private static final int MIN_EXPONENT = -130;

  private ValueParser() {}

  /**
   * The value of a text; a constant's name for an enum.
   *
   * @throws IllegalArgumentException when it is none; its message says why
   */
  static Object parse(AttributeType type, String text) {
    try {
      return switch (type) {
        case TEXT -> text(text);
        case ENUM -> text;
        case CHARACTER -> character(text);
        case BOOLEAN -> bool(text);
        case INT8 -> (byte) integer(text, Byte.MIN_VALUE, Byte.MAX_VALUE);
        case INT16 -> (short) integer(text, Short.MIN_VALUE, Short.MAX_VALUE);
        case INT32 -> (int) integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
        case INT64 -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE);
        case BIG_INTEGER -> decimal(new BigDecimal(new BigInteger(text))).toBigInteger();
        case DECIMAL -> decimal(new BigDecimal(text));
        case FLOAT32 -> float32(new BigDecimal(text));
        case FLOAT64 -> float64(new BigDecimal(text));
        case BINARY, BUFFER -> throw new IllegalArgumentException("binary has no default");
        case SET, LIST, MAP, RECORD, VARIANT, DOCUMENT ->
            throw new IllegalArgumentException("what is made of others has no default");
        case UUID -> uuid(text);
        case INSTANT -> instant(Instant.parse(text));
        case EXPIRY -> instant(Instant.parse(text)).truncatedTo(ChronoUnit.SECONDS);
        case DATE -> date(LocalDate.parse(text));
        case DATE_TIME -> dateTime(LocalDateTime.parse(text));
        case TIME -> LocalTime.parse(text).truncatedTo(ChronoUnit.MICROS);
        case DURATION -> duration(Duration.parse(text).truncatedTo(ChronoUnit.MICROS));
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("it is no number", e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("it is no such time", e);
    }
  }

  /** What a text for the type looks like. */
  static String example(AttributeType type) {
    return switch (type) {
      case TEXT -> "a text";
      case ENUM -> "the name of a constant";
      case CHARACTER -> "one character";
      case BOOLEAN -> "\"true\" or \"false\"";
      case INT8, INT16, INT32, INT64, BIG_INTEGER -> "a whole number such as \"-7\"";
      case DECIMAL, FLOAT32, FLOAT64 -> "a number such as \"0.5\"";
      case BINARY, BUFFER, SET, LIST, MAP, RECORD, VARIANT, DOCUMENT -> "nothing";
      case UUID -> "a UUID such as \"123e4567-e89b-12d3-a456-426614174000\"";
      case INSTANT, EXPIRY -> "a time such as \"2026-01-31T12:00:00Z\"";
      case DATE -> "a date such as \"2026-01-31\"";
      case DATE_TIME -> "a date and time such as \"2026-01-31T12:00:00\"";
      case TIME -> "a time of day such as \"12:00:00\"";
      case DURATION -> "a length of time such as \"PT1H30M\"";
    };
  }

  private static String text(String text) {
    if (text.indexOf(0) >= 0) {
      throw new IllegalArgumentException("it holds the character NUL");
    }
    if (text.codePoints().anyMatch(NameRules::halfSurrogate)) {
      throw new IllegalArgumentException("it holds half of a surrogate pair");
    }
    return text;
  }

  private static char character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("it has " + text.length() + " UTF-16 characters, not one");
    }
    return text(text).charAt(0);
  }

  private static boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("it is neither true nor false");
    };
  }

  private static long integer(String text, long least, long most) {
    BigInteger value = new BigInteger(text);
    if (value.compareTo(BigInteger.valueOf(least)) < 0
        || value.compareTo(BigInteger.valueOf(most)) > 0) {
      throw new IllegalArgumentException("it is outside " + least + " to " + most);
    }
    return value.longValue();
  }

  private static BigDecimal decimal(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.precision() > MAX_DIGITS) {
      throw new IllegalArgumentException("it has more than 38 significant digits");
    }
    long exponent = (long) stripped.precision() - stripped.scale() - 1;
    if (exponent > MAX_EXPONENT || exponent < MIN_EXPONENT) {
      throw new IllegalArgumentException("it is outside 1E-130 to 9.99E+125");
    }
    return stripped;
  }

  private static float float32(BigDecimal value) {
    float number = magnitude(value).floatValue();
    if (Float.isInfinite(number) || (number == 0 && value.signum() != 0)) {
      throw new IllegalArgumentException("it is outside the numbers of a float");
    }
    return number;
  }

  private static double float64(BigDecimal value) {
    return magnitude(value).doubleValue();
  }

  private static BigDecimal magnitude(BigDecimal value) {
    long exponent = (long) value.precision() - value.scale() - 1;
    if (value.signum() != 0 && (exponent > MAX_EXPONENT || exponent < MIN_EXPONENT)) {
      throw new IllegalArgumentException("it is outside 1E-130 to 9.99E+125");
    }
    return value.signum() == 0 ? BigDecimal.ZERO : value;
  }

  // UUID.fromString also takes groups that are too short.
  private static UUID uuid(String text) {
    UUID uuid;
    try {
      uuid = UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("it is no UUID", e);
    }
    if (!uuid.toString().equals(text.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("it is no UUID");
    }
    return uuid;
  }

  private static Instant instant(Instant value) {
    checkYear(value.atOffset(ZoneOffset.UTC).getYear());
    return value.truncatedTo(ChronoUnit.MICROS);
  }

  private static LocalDate date(LocalDate value) {
    checkYear(value.getYear());
    return value;
  }

  private static LocalDateTime dateTime(LocalDateTime value) {
    checkYear(value.getYear());
    return value.truncatedTo(ChronoUnit.MICROS);
  }

  private static Duration duration(Duration value) {
    boolean fits =
        value.compareTo(Duration.of(Long.MIN_VALUE, ChronoUnit.MICROS)) >= 0
            && value.compareTo(Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS)) <= 0;
    if (!fits) {
      throw new IllegalArgumentException("it is longer than 292471 years");
    }
    return value;
  }

  private static void checkYear(int year) {
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("it is outside the years 0000 to 9999");
    }
  }
}
