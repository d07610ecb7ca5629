package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a value must be to be stored alike on every backend, and the one form it is brought into.
 * The limits of numbers are DynamoDB's, those of text PostgreSQL's.
 */
final class ValueRules {

  private static final int MAX_DIGITS = 38;
  private static final int MAX_EXPONENT = 125;
  private static final int MIN_EXPONENT = -130;
  private static final double MAX_MAGNITUDE = 1e126;
  private static final double MIN_MAGNITUDE = 1e-130;
  private static final int NANOS_PER_MICRO = 1000;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  /** The seconds of 0000-01-01T00:00:00Z and of 10000-01-01T00:00:00Z. */
  private static final long MIN_SECOND = -62_167_219_200L;

  private static final long END_SECOND = 253_402_300_800L;

  private ValueRules() {}

  /** Refuses what PostgreSQL cannot store (NUL) and what UTF-8 cannot say (lone surrogates). */
  static void checkText(AttributeSchema attribute, String value) {
    int length = value.length();
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c == 0 || c >= Character.MIN_SURROGATE) {
        checkText(attribute, value, i);
        return;
      }
    }
  }

  /** Goes on with the check at a character that is not as most are. */
  private static void checkText(AttributeSchema attribute, String value, int from) {
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == 0) {
        throw new ValueException(attribute, "holds the character NUL. Remove U+0000 from the text");
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
        if (!pair) {
          throw new ValueException(
              attribute, "holds half of a surrogate pair, which is no character. Repair the text");
        }
        i++;
      }
    }
  }

  /** The bytes that a checked text takes in UTF-8. */
  static int utf8Length(String value) {
    int length = value.length();
    int bytes = length;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c >= 0x80) {
        // A surrogate pair is four bytes: two for each of its halves.
        bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return bytes;
  }

  /** Refuses an empty key, and one whose checked text takes more than the limit's bytes. */
  static void checkKey(AttributeSchema attribute, String value, int limit) {
    // A character takes at most three bytes.
    if (value.isEmpty() || value.length() > limit / 3) {
      checkKey(attribute, utf8Length(value), limit);
    }
  }

  /** Refuses an empty key and one of more than the limit's bytes; a limit of 0 is no key. */
  static void checkKey(AttributeSchema attribute, int bytes, int limit) {
    if (limit == 0) {
      return;
    }
    if (bytes == 0) {
      throw new ValueException(attribute, "is empty, but a key of the table or of an index");
    }
    if (bytes > limit) {
      throw new ValueException(
          attribute, "takes " + bytes + " bytes, but a key here takes at most " + limit);
    }
  }

  /** Without trailing zeros, as DynamoDB gives numbers back. */
  static BigDecimal normal(AttributeSchema attribute, BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.precision() > MAX_DIGITS) {
      throw new ValueException(
          attribute,
          "has "
              + stripped.precision()
              + " significant digits, but at most 38 are stored. Round it");
    }
    long exponent = (long) stripped.precision() - stripped.scale() - 1;
    if (exponent > MAX_EXPONENT || exponent < MIN_EXPONENT) {
      throw new ValueException(
          attribute, "is outside 1E-130 to 9.99E+125, the numbers that can be stored");
    }
    // The number that was given may have made its text before.
    return stripped.scale() == value.scale() ? value : stripped;
  }

  /** Finite, within the numbers that DynamoDB stores, and without a negative zero. */
  static double normal(AttributeSchema attribute, double value) {
    if (value == 0) {
      return 0;
    }
    double magnitude = Math.abs(value);
    if (magnitude >= MIN_MAGNITUDE && magnitude < MAX_MAGNITUDE) {
      return value;
    }
    throw new ValueException(
        attribute,
        Double.isFinite(value)
            ? "is outside 1E-130 to 9.99E+125, the numbers that can be stored"
            : "is not a finite number. NaN and infinities cannot be stored");
  }

  /** Cut, not rounded, to the microseconds that PostgreSQL keeps. */
  static Instant normal(AttributeSchema attribute, Instant value) {
    checkYears(attribute, value.getEpochSecond());
    int rest = value.getNano() % NANOS_PER_MICRO;
    return rest == 0 ? value : value.minusNanos(rest);
  }

  static void checkYears(AttributeSchema attribute, long second) {
    if (second < MIN_SECOND || second >= END_SECOND) {
      throw new ValueException(attribute, "is outside the years 0000 to 9999, which can be stored");
    }
  }

  /** The point in time of a stored number of seconds. */
  static Instant expiry(AttributeSchema attribute, long second) {
    if (second < MIN_SECOND || second >= END_SECOND) {
      throw new ValueException(
          attribute,
          "is stored as a time outside the years 0000 to 9999, perhaps in milliseconds. An expiry"
              + " is stored in seconds");
    }
    return Instant.ofEpochSecond(second);
  }

  /** The microseconds of a length of time, cut towards zero. */
  static long micros(AttributeSchema attribute, Duration value) {
    BigInteger nanos =
        BigInteger.valueOf(value.getSeconds())
            .multiply(BigInteger.valueOf(NANOS_PER_SECOND))
            .add(BigInteger.valueOf(value.getNano()));
    BigInteger micros = nanos.divide(BigInteger.valueOf(NANOS_PER_MICRO));
    if (micros.bitLength() >= Long.SIZE) {
      throw new ValueException(
          attribute, "is longer than 292471 years, the microseconds that 64 bits can say");
    }
    return micros.longValue();
  }

  static void checkDate(AttributeSchema attribute, LocalDate value) {
    if (value.getYear() < 0 || value.getYear() > 9999) {
      throw new ValueException(attribute, "is outside the years 0000 to 9999, which can be stored");
    }
  }
}
