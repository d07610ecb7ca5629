package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Carries times to texts of a pattern and back. A text is read only if it is the one that is
 * written for what it says, so that texts are equal where times are.
 */
public final class TimePattern {

  private static final List<Instant> SAMPLES =
      List.of(
          Instant.parse("2026-11-20T18:30:23.640060Z"),
          Instant.parse("1901-02-03T04:05:06.789012Z"),
          Instant.parse("0007-12-31T23:59:59.999999Z"));

  private final TimePatternFields fields;
  private final String pattern;
  private final DateTimeFormatter format;

  private TimePattern(String pattern, TimePatternFields fields, DateTimeFormatter format) {
    this.pattern = pattern;
    this.fields = fields;
    this.format = format;
  }

  /**
   * A pattern of {@link DateTimeFormatter}.
   *
   * @throws IllegalArgumentException when it is none, or one of more than digits
   */
  public static TimePattern of(String pattern) {
    TimePatternFields fields = TimePatternFields.of(pattern);
    DateTimeFormatterBuilder format = new DateTimeFormatterBuilder().appendPattern(pattern);
    if (fields.yearOfEra()) {
      // A strict formatter would not know which of the two eras a year is of.
      format.parseDefaulting(ChronoField.ERA, 1);
    }
    return new TimePattern(
        pattern,
        fields,
        format
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC));
  }

  /** Whether the texts of a type's values sort as the values do. */
  public boolean sorts(AttributeType type) {
    return fields.sort(type);
  }

  /**
   * Checks that values of a type can be written and read back, but for digits behind the second.
   *
   * @throws IllegalArgumentException when they cannot
   */
  public void check(AttributeType type) {
    for (Instant sample : SAMPLES) {
      LocalDateTime time = LocalDateTime.ofInstant(sample, ZoneOffset.UTC);
      switch (type) {
        case INSTANT -> check(sample, Instant::from);
        case DATE -> check(time.toLocalDate(), LocalDate::from);
        case DATE_TIME -> check(time, LocalDateTime::from);
        case TIME -> check(time.toLocalTime(), LocalTime::from);
        default -> throw new IllegalArgumentException("is for times alone");
      }
    }
  }

  private <T extends Temporal> void check(T sample, TemporalQuery<T> query) {
    String text;
    try {
      text = format.format(sample);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "has a field that a " + sample.getClass().getSimpleName() + " has not", e);
    }
    try {
      if (!isCut(format.parse(text, query), sample)) {
        throw new IllegalArgumentException("drops more than digits behind the second");
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("says too little to be read back", e);
    }
  }

  /** Points in time, in UTC. */
  public Conversion<Instant, String> instants() {
    return conversion(Instant::from, ValueRules::normal);
  }

  /** Dates. */
  public Conversion<LocalDate, String> dates() {
    return conversion(
        LocalDate::from,
        (attribute, date) -> {
          ValueRules.checkDate(attribute, date);
          return date;
        });
  }

  /** Dates with a time of day. */
  public Conversion<LocalDateTime, String> dateTimes() {
    return conversion(
        LocalDateTime::from,
        (attribute, time) -> {
          ValueRules.checkDate(attribute, time.toLocalDate());
          return time.truncatedTo(ChronoUnit.MICROS);
        });
  }

  /** Times of day. */
  public Conversion<LocalTime, String> times() {
    return conversion(LocalTime::from, (attribute, time) -> time.truncatedTo(ChronoUnit.MICROS));
  }

  private <T extends Temporal> Conversion<T, String> conversion(
      TemporalQuery<T> query, BiFunction<AttributeSchema, T, T> normal) {
    return new Conversion<>(
        (attribute, value) -> text(attribute, normal.apply(attribute, value), query),
        (attribute, text) -> value(attribute, text, query));
  }

  private <T extends Temporal> String text(
      AttributeSchema attribute, T value, TemporalQuery<T> query) {
    String text = format.format(value);
    if (!isCut(value(attribute, text, query), value)) {
      throw new ValueException(
          attribute, "cannot be read back from a text of the format " + pattern);
    }
    return text;
  }

  private <T extends Temporal> T value(
      AttributeSchema attribute, String text, TemporalQuery<T> query) {
    try {
      T value = format.parse(text, query);
      if (format.format(value).equals(text)) {
        return value;
      }
    } catch (DateTimeException e) {
      // Its message holds the text.
    }
    throw new ValueException(attribute, "is stored as a text that is not of the format " + pattern);
  }

  /** Whether nothing but digits behind the second is left out. */
  private static <T extends Temporal> boolean isCut(T read, T given) {
    return read.equals(given)
        || (given.isSupported(ChronoUnit.SECONDS)
            && ChronoUnit.SECONDS.between(read, given) == 0
            && ChronoUnit.NANOS.between(read, given) >= 0);
  }
}
