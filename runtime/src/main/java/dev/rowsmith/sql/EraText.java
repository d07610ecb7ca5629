package dev.rowsmith.sql;

import dev.rowsmith.codec.TimeText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Turns the server's text of a time in the years before 1 into a value, and a value of any year
 * into a text for the server: {@code 0001-02-29 BC}. The driver makes the day in the year 1 AD
 * first, which has no 29 February.
 */
final class EraText {

  /** 0001-01-01T00:00:00Z: from here on, the server has the years of ISO 8601. */
  private static final Instant FIRST_YEAR = Instant.ofEpochSecond(-62_135_596_800L);

  private EraText() {}

  /** What most programs never need, and what takes a fresh process long to make. */
  private static final class Formats {

    private static final DateTimeFormatter DATE = format("", "");
    private static final DateTimeFormatter DATE_TIME = format(" HH:mm:ss", "");
    private static final DateTimeFormatter OFFSET_DATE_TIME = format(" HH:mm:ss", "+HH:mm:ss");

    private static DateTimeFormatter format(String time, String offset) {
      DateTimeFormatterBuilder format = new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd");
      if (!time.isEmpty()) {
        format.appendPattern(time).appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true);
      }
      if (!offset.isEmpty()) {
        format.appendOffset(offset, "+00");
      }
      return format.appendPattern(" G").toFormatter(Locale.ENGLISH);
    }
  }

  /**
   * The value; a {@link java.time.DateTimeException} where the text is of none before 1 AD.
   *
   * @param type {@link LocalDate}, {@link LocalDateTime} or {@link OffsetDateTime}
   */
  static <T> T parse(Class<T> type, String text) {
    Object value;
    if (type == LocalDate.class) {
      value = LocalDate.parse(text, Formats.DATE);
    } else if (type == LocalDateTime.class) {
      value = LocalDateTime.parse(text, Formats.DATE_TIME);
    } else {
      value = OffsetDateTime.parse(text, Formats.OFFSET_DATE_TIME);
    }
    return type.cast(value);
  }

  static String of(Instant value) {
    return value.isBefore(FIRST_YEAR)
        ? Formats.OFFSET_DATE_TIME.format(value.atOffset(ZoneOffset.UTC))
        : TimeText.of(value);
  }

  static String of(LocalDate value) {
    return value.getYear() < 1 ? Formats.DATE.format(value) : TimeText.of(value);
  }

  static String of(LocalDateTime value) {
    return value.getYear() < 1 ? Formats.DATE_TIME.format(value) : TimeText.of(value);
  }
}
