package dev.rowsmith.codec;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Turns points in time, dates and times of day of the years 0000 to 9999 into text of a fixed
 * width, which sorts as they do (semantics.md 1.1), and back.
 *
 * <pre>{@code
 * 2026-11-20T18:30:23.640060Z
 * 2026-11-20
 * 2026-11-20T18:30:23.640060
 * 18:30:23.640060
 * }</pre>
 *
 * <p>Written by hand because {@code java.time}'s formatters cost more than all the rest of a
 * record; they still read every other form that other programs may have stored.
 */
public final class TimeText {

  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 15;
  private static final int DATE_TIME_LENGTH = 26;
  private static final int INSTANT_LENGTH = 27;
  private static final int NANOS_PER_MICRO = 1000;
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final int SECONDS_OF_DAY = 86_400;

  /** From 0000-03-01 to 1970-01-01; years that begin in March end with the day that leaps. */
  private static final int DAYS_BEFORE_EPOCH = 719_468;

  private static final int DAYS_OF_400_YEARS = 146_097;
  private static final int DAYS_OF_100_YEARS = 36_524;
  private static final int DAYS_OF_4_YEARS = 1_461;
  private static final int DAYS_OF_YEAR = 365;

  /** The five months from March to July have as many days as those from August to December. */
  private static final int DAYS_OF_5_MONTHS = 153;

  /** Of any month. */
  private static final int FEWEST_DAYS = 28;

  /** No number, and no day of the years 0000 to 9999. */
  private static final int NONE = Integer.MIN_VALUE;

  private TimeText() {}

  public static String of(Instant instant) {
    long second = instant.getEpochSecond();
    byte[] text = new byte[INSTANT_LENGTH];
    putDay(text, (int) Math.floorDiv(second, (long) SECONDS_OF_DAY));
    text[10] = 'T';
    long secondOfDay = Math.floorMod(second, (long) SECONDS_OF_DAY);
    putTime(text, 11, secondOfDay * MICROS_PER_SECOND + instant.getNano() / NANOS_PER_MICRO);
    text[26] = 'Z';
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  public static String of(LocalDate date) {
    byte[] text = new byte[DATE_LENGTH];
    putDate(text, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  public static String of(LocalDateTime time) {
    byte[] text = new byte[DATE_TIME_LENGTH];
    putDate(text, time.getYear(), time.getMonthValue(), time.getDayOfMonth());
    text[10] = 'T';
    putTime(text, 11, time.toLocalTime().toNanoOfDay() / NANOS_PER_MICRO);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  public static String of(LocalTime time) {
    byte[] text = new byte[TIME_LENGTH];
    putTime(text, 0, time.toNanoOfDay() / NANOS_PER_MICRO);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /**
   * The instant of our own form, or of any that {@link Instant#parse} reads.
   *
   * @throws DateTimeException when the text is none
   */
  public static Instant instant(String text) {
    if (text.length() == INSTANT_LENGTH && text.charAt(10) == 'T' && text.charAt(26) == 'Z') {
      int day = epochDay(text);
      int second = secondOfDay(text, 11);
      int micros = micros(text, 11);
      if (day != NONE && second >= 0 && micros >= 0) {
        return Instant.ofEpochSecond(
            (long) day * SECONDS_OF_DAY + second, (long) micros * NANOS_PER_MICRO);
      }
    }
    return Instant.parse(text);
  }

  /**
   * The date of our own form, or of any that {@link LocalDate#parse(CharSequence)} reads.
   *
   * @throws DateTimeException when the text is none
   */
  public static LocalDate date(String text) {
    int day = text.length() == DATE_LENGTH ? epochDay(text) : NONE;
    return day == NONE ? LocalDate.parse(text) : LocalDate.ofEpochDay(day);
  }

  /**
   * The date and time of our own form, or of any that {@link LocalDateTime#parse(CharSequence)}
   * reads.
   *
   * @throws DateTimeException when the text is none
   */
  public static LocalDateTime dateTime(String text) {
    if (text.length() == DATE_TIME_LENGTH && text.charAt(10) == 'T') {
      int day = epochDay(text);
      long nanos = nanosOfDay(text, 11);
      if (day != NONE && nanos >= 0) {
        return LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.ofNanoOfDay(nanos));
      }
    }
    return LocalDateTime.parse(text);
  }

  /**
   * The time of our own form, or of any that {@link LocalTime#parse(CharSequence)} reads.
   *
   * @throws DateTimeException when the text is none
   */
  public static LocalTime time(String text) {
    long nanos = text.length() == TIME_LENGTH ? nanosOfDay(text, 0) : NONE;
    return nanos >= 0 ? LocalTime.ofNanoOfDay(nanos) : LocalTime.parse(text);
  }

  /** The nanoseconds of a time of day from a place on, negative where there is none. */
  private static long nanosOfDay(String text, int at) {
    int second = secondOfDay(text, at);
    int micros = micros(text, at);
    return second >= 0 && micros >= 0
        ? second * NANOS_PER_SECOND + (long) micros * NANOS_PER_MICRO
        : NONE;
  }

  /** The whole seconds of a time of day, negative where there is none. */
  private static int secondOfDay(String text, int at) {
    int hour = two(text, at);
    int minute = two(text, at + 3);
    int second = two(text, at + 6);
    boolean valid =
        (hour | minute | second) >= 0
            && hour < 24
            && minute < 60
            && second < 60
            && text.charAt(at + 2) == ':'
            && text.charAt(at + 5) == ':';
    return valid ? hour * 3600 + minute * 60 + second : NONE;
  }

  /** What a time of day has beyond its seconds, negative where there is none. */
  private static int micros(String text, int at) {
    int first = two(text, at + 9);
    int second = two(text, at + 11);
    int third = two(text, at + 13);
    boolean valid = (first | second | third) >= 0 && text.charAt(at + 8) == '.';
    return valid ? (first * 100 + second) * 100 + third : NONE;
  }

  private static void putDay(byte[] text, int epochDay) {
    int day = epochDay + DAYS_BEFORE_EPOCH;
    int era = Math.floorDiv(day, DAYS_OF_400_YEARS);
    int dayOfEra = day - era * DAYS_OF_400_YEARS;
    // Each correction takes out the leap days that came before, so that every year has 365 days.
    int yearOfEra =
        (dayOfEra
                - dayOfEra / (DAYS_OF_4_YEARS - 1)
                + dayOfEra / DAYS_OF_100_YEARS
                - dayOfEra / (DAYS_OF_400_YEARS - 1))
            / DAYS_OF_YEAR;
    int dayOfYear = dayOfEra - (DAYS_OF_YEAR * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int monthFromMarch = (5 * dayOfYear + 2) / DAYS_OF_5_MONTHS;
    int dayOfMonth = dayOfYear - (DAYS_OF_5_MONTHS * monthFromMarch + 2) / 5 + 1;
    int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    putDate(text, era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfMonth);
  }

  private static int epochDay(int year, int month, int day) {
    // Four hundred years later than it is, so that none is below zero.
    int yearFromMarch = (month <= 2 ? year - 1 : year) + 400;
    int monthFromMarch = month > 2 ? month - 3 : month + 9;
    int dayOfYear = (DAYS_OF_5_MONTHS * monthFromMarch + 2) / 5 + day - 1;
    int leapDays = yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400;
    return yearFromMarch * DAYS_OF_YEAR
        + leapDays
        + dayOfYear
        - DAYS_OF_400_YEARS
        - DAYS_BEFORE_EPOCH;
  }

  private static void putDate(byte[] text, int year, int month, int day) {
    put2(text, 0, year / 100);
    put2(text, 2, year % 100);
    text[4] = '-';
    put2(text, 5, month);
    text[7] = '-';
    put2(text, 8, day);
  }

  private static void putTime(byte[] text, int at, long microsOfDay) {
    int secondOfDay = (int) (microsOfDay / MICROS_PER_SECOND);
    int micros = (int) (microsOfDay % MICROS_PER_SECOND);
    put2(text, at, secondOfDay / 3600);
    text[at + 2] = ':';
    put2(text, at + 3, secondOfDay / 60 % 60);
    text[at + 5] = ':';
    put2(text, at + 6, secondOfDay % 60);
    text[at + 8] = '.';
    put2(text, at + 9, micros / 10_000);
    put2(text, at + 11, micros / 100 % 100);
    put2(text, at + 13, micros % 100);
  }

  private static void put2(byte[] text, int at, int value) {
    text[at] = (byte) ('0' + value / 10);
    text[at + 1] = (byte) ('0' + value % 10);
  }

  /** The day that a text of at least a date's length begins with, or NONE. */
  private static int epochDay(String text) {
    int century = two(text, 0);
    int yearOfCentury = two(text, 2);
    int month = two(text, 5);
    int day = two(text, 8);
    int year = century * 100 + yearOfCentury;
    boolean valid =
        (century | yearOfCentury | month | day) >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && (day <= FEWEST_DAYS || day <= daysOf(year, month))
            && text.charAt(4) == '-'
            && text.charAt(7) == '-';
    return valid ? epochDay(year, month, day) : NONE;
  }

  private static int daysOf(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Two digits as a number, negative where one of them is none. */
  private static int two(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    // Without a branch: one of the four has a sign where a digit is below 0 or above 9.
    return (tens * 10 + ones) | ((tens | ones | (9 - tens) | (9 - ones)) >> (Integer.SIZE - 1));
  }
}
