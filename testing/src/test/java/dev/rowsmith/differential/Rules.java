package dev.rowsmith.differential;

import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.schema.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The model's own rules of values: what is refused, and the form that the rest is brought into. */
final class Rules {

  private static final BigDecimal LEAST = new BigDecimal("1E-130");
  private static final BigDecimal END = new BigDecimal("1E126");

  private Rules() {}

  /** A value that is stored, or that finds a record; a key is neither empty nor too long. */
  static @Nullable Object stored(Field<?> field, @Nullable Object value) {
    if (value == null) {
      return allow(field.name(), !field.attribute().required(), null);
    }
    Object normal = compared(field, value);
    Object stored = field.stored(normal);
    if (stored instanceof Set<?> set && set.isEmpty()) {
      return null;
    }
    int bytes = bytes(stored);
    boolean key = field.keyBytes() > 0;
    return allow(field.name(), !key || bytes > 0 && bytes <= field.keyBytes(), normal);
  }

  private static int bytes(Object value) {
    if (value instanceof byte[] binary) {
      return binary.length;
    }
    return value instanceof ByteBuffer buffer
        ? buffer.remaining()
        : value.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** A value that is compared with, in the form in which it reads. */
  static Object compared(Field<?> field, Object value) {
    try {
      Object stored = normal(field, field.name(), field.stored(value));
      return field.pool().form().read().apply(stored);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw refusal(field.name());
    }
  }

  /** A member of a set or an element of a list. */
  static Object member(Field<?> field, Object value) {
    return normal(field, field.name() + "[]", value);
  }

  private static Object normal(Field<?> field, String path, Object value) {
    if (value instanceof String || value instanceof Character) {
      boolean allowed =
          isText(value.toString())
              && (!path.equals(field.name()) || isListed(field, value.toString()));
      return allow(path, allowed, value);
    } else if (value instanceof Instant instant) {
      int year = Math.abs(instant.getEpochSecond()) > 1L << 40 ? -1 : yearOf(instant);
      boolean expiry = field.attribute().type() == AttributeType.EXPIRY;
      ChronoUnit unit = expiry ? ChronoUnit.SECONDS : ChronoUnit.MICROS;
      return allow(path, isYear(year), instant.truncatedTo(unit));
    } else if (value instanceof LocalDate date) {
      return allow(path, isYear(date.getYear()), date);
    } else if (value instanceof LocalDateTime time) {
      return allow(path, isYear(time.getYear()), time.truncatedTo(ChronoUnit.MICROS));
    } else if (value instanceof ByteBuffer buffer) {
      return buffer.asReadOnlyBuffer();
    } else if (value instanceof LocalTime time) {
      return time.truncatedTo(ChronoUnit.MICROS);
    } else if (value instanceof Duration duration) {
      return duration(path, duration);
    } else if (value instanceof List<?> list) {
      List<Object> normal = new ArrayList<>();
      for (Object each : list) {
        normal.add(normal(field, path + "[" + normal.size() + "]", each));
      }
      return normal;
    } else if (value instanceof Set<?> set) {
      return set.stream().map(each -> normal(field, path + "[]", each)).collect(Collectors.toSet());
    } else if (value instanceof Map<?, ?> map) {
      return map(field, path, map);
    } else if (value instanceof Record record) {
      return Reflection.mapped(
          record, (name, part) -> part == null ? null : normal(field, path + "." + name, part));
    }
    return value instanceof Number number ? number(path, number) : value;
  }

  private static Object map(Field<?> field, String path, Map<?, ?> map) {
    Map<Object, Object> normal = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            normal.put(
                allow(path, isText(key.toString()), key),
                normal(field, path + "[\"" + key + "\"]", value)));
    return normal;
  }

  private static Object number(String path, Number value) {
    if (value instanceof BigDecimal number) {
      return decimal(path, number);
    } else if (value instanceof BigInteger number) {
      return decimal(path, new BigDecimal(number)).toBigIntegerExact();
    } else if (value instanceof Double number) {
      boolean finite = Double.isFinite(number);
      return allow(path, finite && isNumber(new BigDecimal(number.toString())), number + 0.0);
    } else if (value instanceof Float number) {
      return allow(path, Float.isFinite(number), number + 0.0f);
    }
    return value;
  }

  /** Whether a number of at most 38 digits is within DynamoDB's magnitudes. */
  static boolean isStorable(BigDecimal number) {
    return isNumber(number) && number.stripTrailingZeros().precision() <= 38;
  }

  private static BigDecimal decimal(String path, BigDecimal number) {
    return allow(path, isStorable(number), number.stripTrailingZeros());
  }

  private static Duration duration(String path, Duration duration) {
    BigDecimal seconds =
        BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    BigInteger micros = seconds.movePointRight(6).toBigInteger();
    boolean fits = micros.bitLength() < Long.SIZE;
    return allow(path, fits, Duration.of(fits ? micros.longValue() : 0, ChronoUnit.MICROS));
  }

  private static boolean isNumber(BigDecimal number) {
    BigDecimal magnitude = number.abs();
    return magnitude.signum() == 0
        || magnitude.compareTo(LEAST) >= 0 && magnitude.compareTo(END) < 0;
  }

  private static boolean isText(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static boolean isListed(Field<?> field, String text) {
    return field.attribute().allowedTexts().isEmpty()
        || field.attribute().allowedTexts().contains(text);
  }

  private static int yearOf(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).getYear();
  }

  private static boolean isYear(int year) {
    return year >= 0 && year <= 9999;
  }

  private static <T extends @Nullable Object> T allow(String path, boolean allowed, T value) {
    if (!allowed) {
      throw refusal(path);
    }
    return value;
  }

  static Refusal refusal(String path) {
    return new Refusal(InvalidRecordException.class, path);
  }
}
