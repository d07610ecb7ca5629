package dev.rowsmith.differential;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a value is stored as, where that is another value: it is what has an order, a length and
 * limits.
 *
 * @param stored carries a value there; throws where it is refused
 * @param read carries it back
 */
record Form(Function<Object, Object> stored, Function<Object, Object> read) {

  static final Form AS_IS = new Form(value -> value, value -> value);

  static <J, S> Form of(Class<J> type, Function<J, S> stored, Class<S> to, Function<S, J> read) {
    return new Form(value -> stored.apply(type.cast(value)), value -> read.apply(to.cast(value)));
  }

  boolean takes(Object value) {
    try {
      stored.apply(value);
      return true;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  /** A text for each value. */
  static Form of(Map<?, String> texts) {
    Map<String, Object> back = new HashMap<>();
    texts.forEach((value, text) -> back.put(text, value));
    return new Form(
        value -> Objects.requireNonNull(texts.get(value)),
        text -> Objects.requireNonNull(back.get(text)));
  }

  /** A time as a text in a pattern; one that does not come back the same way is refused. */
  static Form pattern(String pattern, TemporalQuery<? extends TemporalAccessor> query) {
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    return new Form(
        time -> {
          int year = yearOf((TemporalAccessor) time);
          if (year > 9999 || year < (pattern.contains("y") ? 1 : 0)) {
            throw new DateTimeException("The year is outside the pattern.");
          }
          return format.format((TemporalAccessor) time);
        },
        text -> format.parse((String) text, query));
  }

  private static int yearOf(TemporalAccessor time) {
    if (time.isSupported(ChronoField.YEAR)) {
      return time.get(ChronoField.YEAR);
    }
    return time.isSupported(ChronoField.INSTANT_SECONDS)
        ? LocalDate.ofEpochDay(
                Math.floorDiv(time.getLong(ChronoField.INSTANT_SECONDS), 24L * 60 * 60))
            .getYear()
        : 1;
  }
}
