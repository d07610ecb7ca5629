package dev.rowsmith.codec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Reads what is stored as text or as the text of a number: whole numbers, decimals, times, UUIDs.
 */
public abstract class TextualReader implements RecordReader {

  private static final int UUID_LENGTH = 36;

  /**
   * The current value, as the text of a number.
   *
   * @throws ValueException when it is no number
   */
  protected abstract String number();

  @Override
  public long int64() {
    String number = number();
    try {
      return Long.parseLong(number);
    } catch (NumberFormatException e) {
      return wholeOf(number);
    }
  }

  /** For what is no plain whole number of 64 bits: perhaps one with an exponent, perhaps none. */
  private long wholeOf(String number) {
    BigDecimal exact = decimalOf(number);
    if (exact.scale() > 0) {
      throw new ValueException(attribute(), "is stored with a fraction, wanted a whole number");
    }
    try {
      return exact.longValueExact();
    } catch (ArithmeticException e) {
      throw new ValueException(attribute(), "is stored as a number of more than 64 bits");
    }
  }

  @Override
  public final float float32() {
    float number;
    try {
      number = Float.parseFloat(number());
    } catch (NumberFormatException e) {
      throw malformed("a number");
    }
    if (Float.isInfinite(number)) {
      throw new ValueException(
          attribute(), "is stored as a number outside those of 32 floating-point bits");
    }
    return number;
  }

  @Override
  public final double float64() {
    double number;
    try {
      number = Double.parseDouble(number());
    } catch (NumberFormatException e) {
      throw malformed("a number");
    }
    if (Double.isInfinite(number)) {
      throw new ValueException(
          attribute(), "is stored as a number outside those of 64 floating-point bits");
    }
    return number;
  }

  @Override
  public final BigDecimal decimal() {
    return decimalOf(number());
  }

  private BigDecimal decimalOf(String number) {
    try {
      return Trees.number(number);
    } catch (NumberFormatException e) {
      throw malformed("a number");
    }
  }

  @Override
  public final UUID uuid() {
    String text = text();
    // Shorter forms, which UUID.fromString would read, are not found again under their key.
    if (text.length() == UUID_LENGTH) {
      try {
        return UUID.fromString(text);
      } catch (IllegalArgumentException e) {
        throw malformed("a UUID");
      }
    }
    throw malformed("a UUID");
  }

  @Override
  public final Instant instant() {
    String text = text();
    try {
      return TimeText.instant(text);
    } catch (DateTimeException e) {
      throw malformed("a time such as 2026-11-20T18:30:23.640060Z");
    }
  }

  @Override
  public final LocalDate date() {
    String text = text();
    try {
      return TimeText.date(text);
    } catch (DateTimeException e) {
      throw malformed("a date such as 2026-11-20");
    }
  }

  @Override
  public final LocalDateTime dateTime() {
    String text = text();
    try {
      return TimeText.dateTime(text);
    } catch (DateTimeException e) {
      throw malformed("a date and time such as 2026-11-20T18:30:23.640060");
    }
  }

  @Override
  public final LocalTime time() {
    String text = text();
    try {
      return TimeText.time(text);
    } catch (DateTimeException e) {
      throw malformed("a time of day such as 18:30:23.640060");
    }
  }

  /** Without the cause, whose message holds the stored text. */
  protected final ValueException malformed(String wanted) {
    return new ValueException(
        attribute(), "is stored as a text that cannot be read, wanted " + wanted);
  }
}
