package dev.rowsmith.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.rowsmith.schema.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueParserTest {

  private static final String UUID_TEXT = "123e4567-e89b-12d3-a456-426614174000";

  static List<Arguments> values() {
    return List.of(
        arguments(AttributeType.TEXT, "", ""),
        arguments(AttributeType.TEXT, "a\n😀", "a\n😀"),
        arguments(AttributeType.ENUM, "OPEN", "OPEN"),
        arguments(AttributeType.CHARACTER, "x", 'x'),
        arguments(AttributeType.BOOLEAN, "true", true),
        arguments(AttributeType.INT8, "-128", (byte) -128),
        arguments(AttributeType.INT16, "32767", (short) 32767),
        arguments(AttributeType.INT32, "-2147483648", Integer.MIN_VALUE),
        arguments(AttributeType.INT64, "9223372036854775807", Long.MAX_VALUE),
        arguments(AttributeType.BIG_INTEGER, "10000", BigInteger.valueOf(10000)),
        arguments(AttributeType.DECIMAL, "1.500", new BigDecimal("1.5")),
        arguments(AttributeType.DECIMAL, "0.00", BigDecimal.ZERO),
        arguments(AttributeType.FLOAT32, "0.1", 0.1f),
        arguments(AttributeType.FLOAT64, "-0.0", 0.0),
        arguments(AttributeType.FLOAT64, "1e-130", 1e-130),
        arguments(AttributeType.UUID, UUID_TEXT, UUID.fromString(UUID_TEXT)),
        arguments(
            AttributeType.INSTANT,
            "2026-01-31T12:00:00.123456789Z",
            Instant.parse("2026-01-31T12:00:00.123456Z")),
        arguments(AttributeType.DATE, "2024-02-29", LocalDate.of(2024, 2, 29)),
        arguments(
            AttributeType.DATE_TIME,
            "2024-02-29T23:59:59.9999999",
            LocalDateTime.parse("2024-02-29T23:59:59.999999")),
        arguments(AttributeType.TIME, "07:30", LocalTime.of(7, 30)),
        arguments(AttributeType.DURATION, "-PT0.0000019S", Duration.ofNanos(-1000)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsAValueInTheFormThatIsStored(AttributeType type, String text, Object value) {
    assertThat(ValueParser.parse(type, text)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "CHARACTER, ''",
    "CHARACTER, 😀",
    "BOOLEAN, TRUE",
    "INT8, 128",
    "INT16, -32769",
    "INT32, 2147483648",
    "INT32, 1.0",
    "INT32, ' 1'",
    "INT64, 1e3",
    "BIG_INTEGER, 1.5",
    "DECIMAL, NaN",
    "DECIMAL, 1e126",
    "DECIMAL, 1e2147483647",
    "FLOAT32, Infinity",
    "FLOAT32, 1e-60",
    "FLOAT32, 0x1p3",
    "FLOAT64, 1d",
    "FLOAT64, 1e-131",
    "UUID, 1-1-1-1-1",
    "UUID, x",
    "INSTANT, 2026-01-31",
    "INSTANT, +10000-01-01T00:00:00Z",
    "DATE, -0001-01-01",
    "DATE, 2026-13-01",
    "DATE_TIME, 2026-01-31",
    "DATE_TIME, +10000-01-01T00:00:00",
    "TIME, 24:00",
    "DURATION, 5",
    "DURATION, PT9223372036854.775808S",
    "BINARY, x",
    "BUFFER, x"
  })
  void refusesWhatIsNoValueOfTheType(AttributeType type, String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ValueParser.parse(type, text));
  }
}
