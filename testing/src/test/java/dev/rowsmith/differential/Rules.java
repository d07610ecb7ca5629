package dev.rowsmith.differential;

import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.schema.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The model's own rules of values: what is refused, and the form that the rest is brought into. */
final class Rules {

  private static final BigDecimal LEAST = new BigDecimal("1E-130");
  private static final BigDecimal END = new BigDecimal("1E126");

  private Rules() {}

  /** A value that is stored, or that finds a record; a key is neither empty nor too long. */
  static @Nullable Object stored(Field<?> field, @Nullable Object value) {
    if (value == null) {
      return allow(field, !field.attribute().required(), null);
    }
    Object normal = compared(field, value);
    int bytes = bytes(normal);
    boolean key = field.keyBytes() > 0;
    return allow(field, !key || bytes > 0 && bytes <= field.keyBytes(), normal);
  }

  private static int bytes(Object value) {
    if (value instanceof byte[] binary) {
      return binary.length;
    }
    return value instanceof ByteBuffer buffer
        ? buffer.remaining()
        : value.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** A value that is compared with. */
  static Object compared(Field<?> field, Object value) {
    if (value instanceof String || value instanceof Character) {
      return allow(field, isText(field, value.toString()), value);
    } else if (value instanceof BigDecimal number) {
      return decimal(field, number);
    } else if (value instanceof BigInteger number) {
      return decimal(field, new BigDecimal(number)).toBigIntegerExact();
    } else if (value instanceof Double number) {
      boolean finite = Double.isFinite(number);
      return allow(field, finite && isNumber(new BigDecimal(number.toString())), number + 0.0);
    } else if (value instanceof Float number) {
      return allow(field, Float.isFinite(number), number + 0.0f);
    } else if (value instanceof Instant instant) {
      int year = Math.abs(instant.getEpochSecond()) > 1L << 40 ? -1 : yearOf(instant);
      boolean expiry = field.attribute().type() == AttributeType.EXPIRY;
      ChronoUnit unit = expiry ? ChronoUnit.SECONDS : ChronoUnit.MICROS;
      return allow(field, isYear(year), instant.truncatedTo(unit));
    } else if (value instanceof LocalDate date) {
      return allow(field, isYear(date.getYear()), date);
    } else if (value instanceof LocalDateTime time) {
      return allow(field, isYear(time.getYear()), time.truncatedTo(ChronoUnit.MICROS));
    } else if (value instanceof LocalTime time) {
      return time.truncatedTo(ChronoUnit.MICROS);
    } else if (value instanceof Duration duration) {
      return duration(field, duration);
    }
    return value;
  }

  /** Whether a number of at most 38 digits is within DynamoDB's magnitudes. */
  static boolean isStorable(BigDecimal number) {
    return isNumber(number) && number.stripTrailingZeros().precision() <= 38;
  }

  private static BigDecimal decimal(Field<?> field, BigDecimal number) {
    return allow(field, isStorable(number), number.stripTrailingZeros());
  }

  private static Duration duration(Field<?> field, Duration duration) {
    BigDecimal seconds =
        BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    BigInteger micros = seconds.movePointRight(6).toBigInteger();
    boolean fits = micros.bitLength() < Long.SIZE;
    return allow(field, fits, Duration.of(fits ? micros.longValue() : 0, ChronoUnit.MICROS));
  }

  private static boolean isNumber(BigDecimal number) {
    BigDecimal magnitude = number.abs();
    return magnitude.signum() == 0
        || magnitude.compareTo(LEAST) >= 0 && magnitude.compareTo(END) < 0;
  }

  private static boolean isText(Field<?> field, String text) {
    return text.indexOf('\0') < 0
        && StandardCharsets.UTF_8.newEncoder().canEncode(text)
        && (field.attribute().allowedTexts().isEmpty()
            || field.attribute().allowedTexts().contains(text));
  }

  private static int yearOf(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).getYear();
  }

  private static boolean isYear(int year) {
    return year >= 0 && year <= 9999;
  }

  private static <T extends @Nullable Object> T allow(Field<?> field, boolean allowed, T value) {
    if (!allowed) {
      throw new Refusal(InvalidRecordException.class, field.name());
    }
    return value;
  }
}
