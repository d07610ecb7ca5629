package dev.rowsmith.sql;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;

/**
 * Turns the server's text of a time in the years before 1 into a value: {@code 0001-02-29 BC}. The
 * driver makes the day in the year 1 AD first, which has no 29 February.
 *
 * @param <T> the value
 */
record EraText<T>(DateTimeFormatter formatter, TemporalQuery<T> query) {

  static final EraText<LocalDate> DATE = new EraText<>(format("", ""), LocalDate::from);

  static final EraText<LocalDateTime> DATE_TIME =
      new EraText<>(format(" HH:mm:ss", ""), LocalDateTime::from);

  static final EraText<OffsetDateTime> OFFSET_DATE_TIME =
      new EraText<>(format(" HH:mm:ss", "+HH:mm:ss"), OffsetDateTime::from);

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

  /** The value; a {@link java.time.DateTimeException} where the text is of none before 1 AD. */
  T parse(String text) {
    return formatter.parse(text, query);
  }

  /** The text of a value of any year, with its era. */
  String format(TemporalAccessor value) {
    return formatter.format(value);
  }
}
