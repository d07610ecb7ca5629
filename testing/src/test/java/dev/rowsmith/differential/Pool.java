package dev.rowsmith.differential;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.Trait;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The values that an attribute is tried with: few, so that they meet, and at the edges.
 *
 * @param good what can be stored; the first are the ones that come often
 * @param bad what cannot
 * @param form what they are stored as
 */
record Pool(List<Object> good, List<Object> bad, Form form) {

  private static final String NINES = "9".repeat(38);

  /** The same without longer texts. */
  Pool upTo(int characters) {
    return new Pool(
        good.stream().filter(value -> value.toString().length() <= characters).toList(),
        bad.stream().filter(value -> value.toString().length() <= characters).toList(),
        form);
  }

  /** The same values, stored in another form, which may refuse some. */
  Pool as(Form newForm) {
    List<Object> taken = new ArrayList<>();
    List<Object> refused = new ArrayList<>(bad);
    good.forEach(value -> (newForm.takes(value) ? taken : refused).add(value));
    return new Pool(taken, refused, newForm);
  }

  boolean sameClass(Pool other) {
    return good.get(0).getClass() == other.good.get(0).getClass();
  }

  static Pool of(AttributeSchema attribute, Class<?> type) {
    if (attribute.has(Trait.VERSION)) {
      // Few, so that the one that stands is often met.
      return of(1, 0, 2, 3, 4, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
    }
    return switch (attribute.type()) {
      case TEXT -> texts();
      case ENUM ->
          type.isEnum()
              ? of(type.getEnumConstants())
              : of(attribute.allowedTexts().toArray()).refusing("MEDIUM", "", "low");
      case CHARACTER -> of('a', 'b', 'ß', '\uFFFD', '\u0001', ' ').refusing('\uD800', '\0');
      case BOOLEAN -> of(true, false);
      case INT8 -> of((byte) 0, (byte) 1, (byte) -1, Byte.MAX_VALUE, Byte.MIN_VALUE);
      case INT16 -> of((short) 0, (short) 1, (short) -1, Short.MAX_VALUE, Short.MIN_VALUE);
      case INT32 -> of(0, 1, -1, 10, Integer.MAX_VALUE, Integer.MIN_VALUE);
      case INT64 -> of(0L, 1L, -1L, 10L, Long.MAX_VALUE, Long.MIN_VALUE);
      case BIG_INTEGER -> wholeNumbers();
      case DECIMAL -> decimals();
      case FLOAT32 ->
          of(0f, 1f, -0f, 0.1f, -1.5f, Float.MAX_VALUE, Float.MIN_VALUE)
              .refusing(Float.NaN, Float.NEGATIVE_INFINITY);
      case FLOAT64 ->
          of(0d, 1d, -0d, 0.1, -1.5, 1e-130, 9.9e125, 1e17 + 2, -1e-7)
              .refusing(Double.NaN, 1e126, Double.MIN_VALUE, Double.POSITIVE_INFINITY);
      case BINARY ->
          of(
              new byte[] {1},
              new byte[] {-1},
              new byte[] {1, 0},
              new byte[] {127},
              new byte[] {-128},
              new byte[0]);
      case UUID -> uuids();
      case INSTANT, EXPIRY -> instants();
      case DATE -> dates();
      case SET ->
          of(Set.of("a"), Set.of("a", "b"), Set.of(), Set.of("", "😀", "\uFFFD"), Set.of("b"));
      case LIST -> of(List.of("a"), List.of(), List.of("b", "a", "b"), List.of("", "\"\\\n"));
      case MAP ->
          of(Map.of("a", 1), Map.of(), Map.of("a", 1, "b", -2), Map.of("a.b \"'", 0, "é", 10));
      // What is within is told by the subject.
      case RECORD, VARIANT -> of();
      case DOCUMENT ->
          of(
              Map.of("a", BigDecimal.ONE),
              Map.of(),
              Map.of("a", List.of(true, "x", new BigDecimal("1E+2"))),
              Map.of("a", Map.of("a", Map.of())),
              Map.of("b", "", "a", BigDecimal.ZERO));
      case BUFFER ->
          of(buffer(1), buffer(-1), buffer(1, 0), buffer(127, -128), buffer())
              .refusing(ByteBuffer.allocate(2049));
      case DATE_TIME -> dateTimes();
      case TIME -> times();
      case DURATION -> durations();
    };
  }

  static Pool texts() {
    return of(
            "a",
            "b",
            "ab",
            "A",
            "",
            "é",
            "\uFFFD",
            "😀",
            "a😀",
            "\uDBFF\uDFFF",
            "a\u0001",
            "#",
            "a#",
            "$c",
            "%_\\ '\";--",
            "a".repeat(300))
        .refusing("a\0", "\uD800", "x\uDC00y", "é".repeat(1024) + "x");
  }

  private static Pool wholeNumbers() {
    return of(
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.valueOf(-100),
            new BigInteger(NINES),
            BigInteger.TEN.pow(125),
            new BigInteger(NINES).multiply(BigInteger.TEN.pow(80)).negate())
        .refusing(new BigInteger(NINES + "9"), BigInteger.TEN.pow(126));
  }

  private static Pool decimals() {
    return of(
            new BigDecimal("1"),
            new BigDecimal("1.50"),
            new BigDecimal("-1.5"),
            new BigDecimal("1.000"),
            new BigDecimal("0.00"),
            new BigDecimal("100"),
            new BigDecimal("1E+2"),
            new BigDecimal(NINES),
            new BigDecimal("0." + NINES),
            new BigDecimal("1E-130"),
            new BigDecimal("9." + NINES.substring(1) + "E+125").negate(),
            new BigDecimal(NINES + "00"))
        .refusing(new BigDecimal(NINES + ".9"), new BigDecimal("1E126"), new BigDecimal("-1E-131"));
  }

  private static Pool uuids() {
    return of(
        new UUID(0, 1),
        new UUID(-1, 1),
        new UUID(0, 0),
        new UUID(Long.MAX_VALUE, -1),
        new UUID(Long.MIN_VALUE, 0));
  }

  /** Also expiries: DynamoDB Local deletes those of the last five years, so there are none. */
  static Pool instants() {
    return of(
            Instant.parse("2126-11-20T12:00:00Z"),
            Instant.parse("2126-11-20T12:00:00.000000999Z"),
            Instant.parse("2126-11-20T12:00:00.5Z"),
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.999999999Z"),
            Instant.parse("1582-10-10T00:00:00.000001Z"),
            Instant.parse("0000-01-01T00:00:00Z"),
            Instant.parse("0000-02-29T12:00:00.000010Z"),
            Instant.parse("9999-12-31T23:59:59.999999999Z"))
        .refusing(
            Instant.MAX,
            Instant.parse("-0001-12-31T23:59:59.999999999Z"),
            Instant.parse("+10000-01-01T00:00:00Z"));
  }

  static Pool dates() {
    return of(
            LocalDate.of(2026, 11, 20),
            LocalDate.EPOCH,
            LocalDate.of(1582, 10, 10),
            LocalDate.of(0, 1, 1),
            LocalDate.of(0, 2, 29),
            LocalDate.of(9999, 12, 31))
        .refusing(LocalDate.MAX, LocalDate.of(-1, 12, 31), LocalDate.of(10000, 1, 1));
  }

  static Pool dateTimes() {
    return of(
            LocalDateTime.of(2026, 11, 20, 12, 0),
            LocalDateTime.of(2026, 11, 20, 12, 0, 0, 1999),
            LocalDateTime.of(0, 1, 1, 0, 0),
            LocalDateTime.of(0, 2, 29, 12, 0, 0, 10_000),
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999))
        .refusing(LocalDateTime.MAX, LocalDateTime.of(-1, 12, 31, 23, 59));
  }

  static Pool times() {
    return of(
        LocalTime.NOON,
        LocalTime.MIDNIGHT,
        LocalTime.MAX,
        LocalTime.of(12, 0, 0, 999),
        LocalTime.of(12, 0, 0, 1000));
  }

  private static Pool durations() {
    Duration most = Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS);
    return of(
            Duration.ofHours(1),
            Duration.ZERO,
            Duration.ofNanos(-1),
            Duration.ofNanos(-1001),
            Duration.ofNanos(1999),
            most.plusNanos(999),
            Duration.of(Long.MIN_VALUE, ChronoUnit.MICROS))
        .refusing(most.plusNanos(1000), Duration.ofSeconds(Long.MIN_VALUE));
  }

  private static ByteBuffer buffer(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  static Pool of(Object... good) {
    return new Pool(List.of(good), List.of(), Form.AS_IS);
  }

  Pool refusing(Object... refused) {
    return new Pool(good, List.of(refused), form);
  }
}
