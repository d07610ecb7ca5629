package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the attributes of one stored record, each with its ordinal, in whatever order the
 * backend has them.
 *
 * <pre>{@code
 * for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
 *   switch (ordinal) {
 *     case 0 -> id = reader.int32();
 *     …
 *   }
 * }
 * }</pre>
 *
 * <p>Absent attributes, nulls and attributes that the record does not know are passed over. Every
 * typed method reads the current attribute and throws {@link ValueException} when the stored value
 * has another type.
 */
public interface RecordReader {

  /** What {@link #next()} returns behind the last attribute. */
  int END = -1;

  /**
   * Goes to the next attribute that is present.
   *
   * @return its ordinal, or {@link #END}
   * @throws ValueException when an attribute that is required is absent
   */
  int next();

  /** How many values are handed out, or a guess where it is not known before. */
  default int expected() {
    return 10;
  }

  /**
   * The value of an attribute that a record embedded in the table's is never without.
   *
   * @throws ValueException when it is absent, while others of the embedded record are present
   */
  static <T> T present(AttributeSchema attribute, @Nullable T value) {
    if (value == null) {
      throw new ValueException(
          attribute, "is absent, but required beside others of its record. Store all, or none");
    }
    return value;
  }

  /** The attribute that {@link #next()} went to. */
  AttributeSchema attribute();

  String text();

  boolean bool();

  /** A whole number of at most 64 bits. */
  long int64();

  float float32();

  double float64();

  /** A decimal number without trailing zeros. */
  BigDecimal decimal();

  byte[] binary();

  UUID uuid();

  Instant instant();

  LocalDate date();

  LocalDateTime dateTime();

  LocalTime time();

  /** When a record expires, which is stored as its seconds. */
  default Instant expiry() {
    return ValueRules.expiry(attribute(), int64());
  }

  /** A length of time, which is stored as its microseconds. */
  default Duration duration() {
    return Duration.of(int64(), ChronoUnit.MICROS);
  }

  /** Bytes in a read-only buffer that stands on the first of them. */
  default ByteBuffer buffer() {
    return Buffers.over(binary());
  }

  /**
   * Hands out the members of a set in the order they were written in; {@link #next} of what is
   * returned goes from one to the next.
   *
   * @param element what each member is
   */
  RecordReader members(AttributeSchema element);

  /**
   * The value without its types: a text, a {@code BigDecimal}, a {@code Boolean}, a list or a map
   * of these. Binary is base64 text, a set a sorted list; a null in a map is left out.
   */
  Object tree();

  /** Hands out the elements of a list. */
  default RecordReader elements(AttributeSchema element) {
    return TreeReader.elements(attribute(), tree(), element);
  }

  /** Hands out the values of a map, in the order of their keys. */
  default RecordReader entries(AttributeSchema element) {
    return TreeReader.entries(attribute(), tree(), element);
  }

  /** Hands out the attributes of a record within the record. */
  default RecordReader fields(List<AttributeSchema> attributes) {
    return TreeReader.fields(attribute(), tree(), attributes);
  }

  /** The key of the current value, where the values of a map are handed out. */
  default String key() {
    throw new IllegalStateException("this is no map");
  }

  /** A list, which is not to be changed. */
  default <E> List<E> list(ElementCodec<E> codec) {
    return codec.readList(this);
  }

  /** A map in the order of its keys' UTF-8 bytes, which is not to be changed. */
  default <E> Map<String, E> map(ElementCodec<E> codec) {
    return codec.readMap(this);
  }

  /** A record within the record. */
  default <T> T record(NestedCodec<T> codec) {
    AttributeSchema outer = attribute();
    RecordReader fields = fields(codec.attributes());
    try {
      return codec.read(fields);
    } catch (ValueException e) {
      throw e.within(outer);
    }
  }

  /** One of the records of a sealed interface. */
  default <T> T variant(VariantCodec<T> codec) {
    return codec.read(this);
  }

  /** A free document, which is not to be changed. */
  default Map<String, Object> document() {
    return Documents.read(attribute(), tree());
  }

  /** A set, which is not to be changed. */
  default <E> Set<E> set(SetCodec<E> codec) {
    return codec.read(this);
  }

  /** A constant of a fixed list, or the list's {@code unknown} one for a text outside it. */
  default <E> E enumerated(EnumCodec<E> codec) {
    return codec.constant(attribute(), text());
  }

  default char character() {
    String text = text();
    if (text.length() != 1) {
      throw new ValueException(
          attribute(), "is stored as a text of " + text.length() + " characters, wanted one");
    }
    return text.charAt(0);
  }

  default byte int8() {
    return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  default short int16() {
    return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  default int int32() {
    return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  default BigInteger bigInteger() {
    BigDecimal value = decimal();
    if (value.scale() > 0) {
      throw new ValueException(attribute(), "is stored with a fraction, wanted a whole number");
    }
    return value.toBigInteger();
  }

  private long integer(long least, long most) {
    long value = int64();
    if (value < least || value > most) {
      throw new ValueException(
          attribute(), "is stored as a number outside " + least + " to " + most);
    }
    return value;
  }
}
