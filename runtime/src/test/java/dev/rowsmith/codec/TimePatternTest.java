package dev.rowsmith.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePatternTest {

  private static final AttributeSchema AT = new AttributeSchema(0, "at", "at", AttributeType.TEXT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSTANT|yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx|true",
        "INSTANT|uuuu-MM-dd'T'HH:mm:ssX|true",
        "INSTANT|xx yyyyMMddHHmmss|true",
        "INSTANT|dd.MM.yyyy HH:mm:ss|false",
        "INSTANT|yyyy-M-dd HH:mm:ss|false",
        "DATE|yyyyMMdd|true",
        "DATE|yyyy-LL-dd|true",
        "DATE|yyyyDDD|false",
        "DATE|y-MM-dd|false",
        "DATE_TIME|yyyy-MM-dd'at'HH:mm:ss|true",
        "DATE_TIME|HH:mm:ss yyyy-MM-dd|false",
        "TIME|HHmmssSSS|true",
        "TIME|H:mm:ss|false",
        "TIME|A|false",
      })
  void holdsTimesAndKnowsWhetherTheySort(AttributeType type, String pattern, boolean sorts) {
    TimePattern read = TimePattern.of(pattern);
    assertThatCode(() -> read.check(type)).doesNotThrowAnyException();
    assertThat(read.sorts(type)).isEqualTo(sorts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSTANT|yyyy-MM-dd|too little",
        "INSTANT|yyyy-MM-dd HH:mm|drops",
        "DATE|MM-dd|too little",
        "DATE|yy-MM-dd|drops",
        "DATE|yyyy-MM-dd HH|has a field that a LocalDate has not",
        "TIME|ss:mm|too little",
        "TIME|HH:mm|drops",
      })
  void findsWhatCannotBeReadBack(AttributeType type, String pattern, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePattern.of(pattern).check(type))
        .withMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MMM", "EEE", "a", "G", "VV", "ZZZZ", "[yyyy]", "yyyy'T", "{", "#", "I"})
  void refusesWordsAndWhatIsNoPattern(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimePattern.of(pattern));
  }

  @Test
  void writesAndReadsAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    Conversion<Instant, String> instants =
        TimePattern.of("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx").instants();
    Instant at = Instant.parse("2026-11-20T18:30:23.640060Z");
    for (String locale : new String[] {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR"}) {
      Locale.setDefault(Locale.forLanguageTag(locale));
      try {
        assertThat(instants.stored(AT, at)).isEqualTo("2026-11-20T18:30:23.640060+0000");
        assertThat(instants.value(AT, "2026-11-20T18:30:23.640060+0000")).isEqualTo(at);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void readsNothingButWhatItWrites() {
    Conversion<LocalDate, String> dates = TimePattern.of("d.M.yyyy").dates();
    assertThat(dates.value(AT, "2.1.2026")).isEqualTo(LocalDate.of(2026, 1, 2));
    for (String text : new String[] {"02.01.2026", "30.2.2026", "2.1.26", "2.1.2026 ", "", "x"}) {
      assertThatThrownBy(() -> dates.value(AT, text), text)
          .isInstanceOf(ValueException.class)
          .hasMessageContaining("d.M.yyyy");
    }
  }

  @Test
  void cutsToMicrosecondsAndToItsOwnDigits() {
    LocalTime time = LocalTime.parse("12:00:00.123456789");
    assertThat(TimePattern.of("HH:mm:ss.SSSSSSSSS").times().stored(AT, time))
        .isEqualTo("12:00:00.123456000");
    assertThat(TimePattern.of("HH:mm:ss.SS").times().stored(AT, time)).isEqualTo("12:00:00.12");
  }

  @Test
  void refusesWhatItCannotHold() {
    LocalDateTime before = LocalDateTime.parse("0000-06-01T00:00:00");
    assertThat(TimePattern.of("uuuu-MM-dd HH:mm:ss").dateTimes().stored(AT, before))
        .isEqualTo("0000-06-01 00:00:00");
    assertThatThrownBy(() -> TimePattern.of("yyyy-MM-dd HH:mm:ss").dateTimes().stored(AT, before))
        .isInstanceOf(ValueException.class);
  }
}
