package dev.rowsmith.benchmarks.dynamodb;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** {@code 2026-03-14T15:09:26.535897Z}, always so, without {@code java.time}'s formatters. */
final class IsoInstants {

  private static final int LENGTH = "2026-03-14T15:09:26.535897Z".length();
  private static final long DAY = 86_400;

  private IsoInstants() {}

  static String format(Instant instant) {
    long day = Math.floorDiv(instant.getEpochSecond(), DAY);
    int second = (int) Math.floorMod(instant.getEpochSecond(), DAY);
    LocalDate date = LocalDate.ofEpochDay(day);
    byte[] text = new byte[LENGTH];
    put(text, 0, 4, date.getYear());
    text[4] = '-';
    put(text, 5, 2, date.getMonthValue());
    text[7] = '-';
    put(text, 8, 2, date.getDayOfMonth());
    text[10] = 'T';
    put(text, 11, 2, second / 3600);
    text[13] = ':';
    put(text, 14, 2, second / 60 % 60);
    text[16] = ':';
    put(text, 17, 2, second % 60);
    text[19] = '.';
    put(text, 20, 6, instant.getNano() / 1000);
    text[26] = 'Z';
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void put(byte[] text, int start, int digits, int number) {
    int rest = number;
    for (int at = start + digits - 1; at >= start; at--) {
      text[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  static Instant parse(String text) {
    if (text.length() != LENGTH || text.charAt(10) != 'T' || text.charAt(26) != 'Z') {
      return Instant.parse(text);
    }
    LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
    int second = number(text, 11, 2) * 3600 + number(text, 14, 2) * 60 + number(text, 17, 2);
    return Instant.ofEpochSecond(date.toEpochDay() * DAY + second, number(text, 20, 6) * 1000L);
  }

  private static int number(String text, int start, int digits) {
    int number = 0;
    for (int at = start; at < start + digits; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException("no time: " + text);
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
