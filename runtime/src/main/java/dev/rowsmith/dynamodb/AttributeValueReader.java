package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns one attribute value after the other into what the attribute's type wants. */
abstract class AttributeValueReader implements RecordReader {

  private static final int UUID_LENGTH = 36;

  private @Nullable AttributeSchema attribute;
  private @Nullable AttributeValue value;

  /** Makes an attribute the current one. */
  final void take(AttributeSchema next, AttributeValue found) {
    attribute = next;
    value = found;
  }

  @Override
  public final AttributeSchema attribute() {
    return Objects.requireNonNull(attribute, "next() comes first");
  }

  private AttributeValue value() {
    return Objects.requireNonNull(value, "next() comes first");
  }

  @Override
  public final String text() {
    String text = value().s();
    if (text == null) {
      throw otherType("S");
    }
    return text;
  }

  @Override
  public final boolean bool() {
    Boolean bool = value().bool();
    if (bool == null) {
      throw otherType("BOOL");
    }
    return bool;
  }

  @Override
  public final long int64() {
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
    try {
      return Double.parseDouble(number());
    } catch (NumberFormatException e) {
      throw malformed("a number");
    }
  }

  @Override
  public final BigDecimal decimal() {
    return decimalOf(number());
  }

  private BigDecimal decimalOf(String number) {
    try {
      BigDecimal exact = new BigDecimal(number);
      return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    } catch (NumberFormatException e) {
      throw malformed("a number");
    }
  }

  @Override
  public final byte[] binary() {
    SdkBytes bytes = value().b();
    if (bytes == null) {
      throw otherType("B");
    }
    // The answer is read once and then dropped, so the record may own its bytes.
    return bytes.asByteArrayUnsafe();
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

  @Override
  public final RecordReader members() {
    AttributeSchema element = Objects.requireNonNull(attribute().element(), "this is no set");
    List<AttributeValue> members = StoredSets.members(value(), element.type());
    if (members == null) {
      throw otherType(KeyElements.scalar(element.type()) + "S");
    }
    return new MemberReader(element, members);
  }

  private String number() {
    String number = value().n();
    if (number == null) {
      throw otherType("N");
    }
    return number;
  }

  private ValueException otherType(String wanted) {
    return new ValueException(
        attribute(), "is stored as type " + value().type() + ", wanted " + wanted);
  }

  /** Without the cause, whose message holds the stored text. */
  private ValueException malformed(String wanted) {
    return new ValueException(
        attribute(), "is stored as a text that cannot be read, wanted " + wanted);
  }
}
