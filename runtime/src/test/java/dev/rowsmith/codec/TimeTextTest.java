package dev.rowsmith.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

  private static final long FIRST_SECOND = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  @Test
  void writesAndReadsInstantsAsJavaTimeDoes() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 200_000; i++) {
      long second = FIRST_SECOND + (long) (random.nextDouble() * (LAST_SECOND - FIRST_SECOND));
      Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000) * 1000L);
      String text = TimeText.of(instant);
      assertThat(TimeText.instant(text)).as("seed %d, %s", seed, instant).isEqualTo(instant);
      if (i % 10 == 0) {
        assertThat(text).as("seed %d", seed).isEqualTo(MICROS.format(instant));
      }
    }
  }

  @Test
  void writesAndReadsEveryDayOfTenThousandYears() {
    LocalDate end = LocalDate.of(9999, 12, 31);
    for (LocalDate day = LocalDate.of(0, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      Instant midnight = Instant.ofEpochSecond(day.toEpochDay() * 86_400);
      String text = TimeText.of(day);
      if (!TimeText.of(midnight).startsWith(text)
          || !TimeText.date(text).equals(day)
          || !TimeText.instant(text + "T00:00:00.000000Z").equals(midnight)
          || (day.getDayOfMonth() == 1 && !text.equals(day.toString()))) {
        throw new AssertionError(day + " was written as " + text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000000Z",
    "1969-12-31T23:59:59.999999Z, 1969-12-31T23:59:59.999999Z",
    "1970-01-01T00:00:00.000001Z, 1970-01-01T00:00:00.000001Z",
    "2026-11-20T18:30:23.640060Z, 2026-11-20T18:30:23.640060Z",
    "9999-12-31T23:59:59.999999Z, 9999-12-31T23:59:59.999999Z"
  })
  void writesWithFixedWidth(Instant instant, String text) {
    assertThat(TimeText.of(instant)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T18:30:23Z, 2026-11-20T18:30:23Z",
    "2026-11-20T18:30:23.6Z, 2026-11-20T18:30:23.600Z",
    "2026-11-20T18:30:23.640060123Z, 2026-11-20T18:30:23.640060123Z",
    "2026-11-20T18:30:23+00:00, 2026-11-20T18:30:23Z",
    "2026-11-20T18:30:23.640060+01:30, 2026-11-20T17:00:23.640060Z",
    "2026-11-20T18:30:23.64006+0:00, ''",
    "2026-02-29T00:00:00.000000Z, ''",
    "2026-13-01T00:00:00.000000Z, ''",
    "2026-11-20T25:00:00.000000Z, ''",
    "2026-11-20T18:60:00.000000Z, ''",
    "2026-11-20T18:30:23.64006xZ, ''",
    "2026-11-20 18:30:23.640060Z, ''",
    "+026-11-20T18:30:23.640060Z, ''",
    "٢٠٢٦-11-20T18:30:23.640060Z, ''"
  })
  void readsOtherFormsOfInstants(String text, String wanted) {
    if (wanted.isEmpty()) {
      assertThatThrownBy(() -> TimeText.instant(text)).isInstanceOf(DateTimeException.class);
    } else {
      assertThat(TimeText.instant(text)).isEqualTo(Instant.parse(wanted));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-2",
        "2026-11-31",
        "1900-02-29",
        "2026/11/20",
        "2026-00-10",
        "yesterday!"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> TimeText.date(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void readsInstantsAsJavaTimeDoesWhateverTheDigits() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      char[] text = "2026-11-20T18:30:23.640060Z".toCharArray();
      text[random.nextInt(text.length)] = (char) ('-' + random.nextInt(14));
      String mutated = new String(text);
      assertThat(read(() -> TimeText.instant(mutated)))
          .as("seed %d, %s", seed, mutated)
          .isEqualTo(read(() -> Instant.parse(mutated)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01T00:00:00, 0000-01-01T00:00:00.000000",
    "2026-11-20T18:30:23.64006, 2026-11-20T18:30:23.640060",
    "9999-12-31T23:59:59.999999, 9999-12-31T23:59:59.999999"
  })
  void writesAndReadsTimesWithoutAZone(LocalDateTime time, String text) {
    assertThat(TimeText.of(time)).isEqualTo(text);
    assertThat(TimeText.dateTime(text)).isEqualTo(time);
    assertThat(TimeText.of(time.toLocalTime())).isEqualTo(text.substring(11));
    assertThat(TimeText.time(text.substring(11))).isEqualTo(time.toLocalTime());
  }

  @Test
  void readsOtherFormsOfTimesWithoutAZone() {
    assertThat(TimeText.dateTime("2026-11-20T18:30")).isEqualTo("2026-11-20T18:30:00");
    assertThat(TimeText.time("18:30:01.5")).isEqualTo("18:30:01.500");
    for (String text : List.of("", "24:00:00.000000", "18:60:00.000000", "18:30:23,640060")) {
      assertThatThrownBy(() -> TimeText.time(text)).isInstanceOf(DateTimeException.class);
      assertThatThrownBy(() -> TimeText.dateTime("2026-11-20T" + text))
          .isInstanceOf(DateTimeException.class);
    }
    assertThatThrownBy(() -> TimeText.dateTime("2026-02-29T00:00:00.000000"))
        .isInstanceOf(DateTimeException.class);
  }

  private static String read(Supplier<Instant> reading) {
    try {
      return reading.get().toString();
    } catch (DateTimeException e) {
      return "refused";
    }
  }
}
