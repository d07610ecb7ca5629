package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One value of one attribute, outside a record: a part of a key, of a condition, of an update.
 *
 * @param attribute what it is a value of
 * @param value the value as the attribute's type carries it (an enum as its stored text, a list,
 *     map or record as its {@link NestedContent}, or as its tree where it was read); null is
 *     refused when it is written to a required attribute
 * @param stored whether it was read from a backend, where a text outside an enum's list may stand
 */
public record Operand(AttributeSchema attribute, @Nullable Object value, boolean stored) {

  /** A value that a caller gives. */
  public Operand(AttributeSchema attribute, @Nullable Object value) {
    this(attribute, value, false);
  }

  /** Whether there is no value. */
  public boolean absent() {
    return value == null;
  }

  /**
   * Writes the value by its attribute's type.
   *
   * @throws ValueException when the value is refused
   */
  public void writeTo(RecordWriter writer) {
    Place place = attribute.place();
    if (place == null) {
      write(attribute, value, stored, writer);
      return;
    }
    try {
      write(attribute, value, stored, writer);
    } catch (ValueException e) {
      throw e.at(place);
    }
  }

  /** Writes a value of a place that errors need no more for than its attribute. */
  static void write(
      AttributeSchema attribute, @Nullable Object value, boolean stored, RecordWriter writer) {
    if (value == null) {
      writer.absent(attribute);
      return;
    }
    if (value instanceof RefusedValue refused) {
      throw refused.reason();
    }
    switch (attribute.type()) {
      case TEXT -> writer.text(attribute, (String) value);
      case ENUM -> {
        if (stored) {
          writer.text(attribute, (String) value);
        } else {
          writer.storedText(attribute, (String) value);
        }
      }
      case CHARACTER -> writer.character(attribute, (Character) value);
      case BOOLEAN -> writer.bool(attribute, (Boolean) value);
      case INT8 -> writer.int8(attribute, (Byte) value);
      case INT16 -> writer.int16(attribute, (Short) value);
      case INT32 -> writer.int32(attribute, (Integer) value);
      case INT64 -> writer.int64(attribute, (Long) value);
      case BIG_INTEGER -> writer.bigInteger(attribute, (BigInteger) value);
      case DECIMAL -> writer.decimal(attribute, (BigDecimal) value);
      case FLOAT32 -> writer.float32(attribute, (Float) value);
      case FLOAT64 -> writer.float64(attribute, (Double) value);
      case BINARY -> writer.binary(attribute, (byte[]) value);
      case BUFFER -> writer.buffer(attribute, (ByteBuffer) value);
      case UUID -> writer.uuid(attribute, (UUID) value);
      case INSTANT -> writer.instant(attribute, (Instant) value);
      case DATE -> writer.date(attribute, (LocalDate) value);
      case DATE_TIME -> writer.dateTime(attribute, (LocalDateTime) value);
      case TIME -> writer.time(attribute, (LocalTime) value);
      case DURATION -> writer.duration(attribute, (Duration) value);
      case EXPIRY -> writer.expiry(attribute, (Instant) value);
      case SET -> writer.set(attribute, (SetValue) value);
      case LIST, MAP, RECORD, VARIANT, DOCUMENT -> writer.nested(attribute, (NestedContent) value);
    }
  }

  /**
   * What is equal for values that are stored alike, of the types that a key may have.
   *
   * @throws ValueException when there is no value
   */
  Object identity() {
    if (value == null) {
      throw new ValueException(attribute, "is null, but required");
    }
    return switch (attribute.type()) {
      case TEXT, ENUM, CHARACTER, INT8, INT16, INT32, INT64, BIG_INTEGER, UUID, DATE -> value;
      case BINARY -> ByteBuffer.wrap(((byte[]) value).clone());
      case BOOLEAN,
          DECIMAL,
          FLOAT32,
          FLOAT64,
          BUFFER,
          INSTANT,
          DATE_TIME,
          TIME,
          DURATION,
          EXPIRY,
          SET,
          LIST,
          MAP,
          RECORD,
          VARIANT,
          DOCUMENT ->
          Objects.requireNonNull(ValueRow.normal(this).value());
    };
  }

  /**
   * Reads the reader's current value by its attribute's type.
   *
   * @throws ValueException when the stored value has another type
   */
  public static Operand readFrom(RecordReader reader) {
    AttributeSchema attribute = reader.attribute();
    Object value =
        switch (attribute.type()) {
          case TEXT, ENUM -> reader.text();
          case CHARACTER -> reader.character();
          case BOOLEAN -> reader.bool();
          case INT8 -> reader.int8();
          case INT16 -> reader.int16();
          case INT32 -> reader.int32();
          case INT64 -> reader.int64();
          case BIG_INTEGER -> reader.bigInteger();
          case DECIMAL -> reader.decimal();
          case FLOAT32 -> reader.float32();
          case FLOAT64 -> reader.float64();
          case BINARY -> reader.binary();
          case BUFFER -> reader.buffer();
          case UUID -> reader.uuid();
          case INSTANT -> reader.instant();
          case DATE -> reader.date();
          case DATE_TIME -> reader.dateTime();
          case TIME -> reader.time();
          case DURATION -> reader.duration();
          case EXPIRY -> reader.expiry();
          case SET -> set(reader);
          case LIST, MAP, RECORD, VARIANT, DOCUMENT -> reader.tree();
        };
    return new Operand(attribute, value, true);
  }

  private static SetValue set(RecordReader reader) {
    RecordReader set =
        reader.members(Objects.requireNonNull(reader.attribute().element(), "this is no set"));
    List<Operand> members = new ArrayList<>();
    while (set.next() != RecordReader.END) {
      members.add(readFrom(set));
    }
    return new SetValue(members);
  }

  /**
   * The value as it is within a list or a map, without its types; see {@link RecordReader#tree}.
   */
  public Object tree() {
    return TreeWriter.list(this::writeTo).get(0);
  }

  /**
   * The same text for equal values; an array or a buffer by itself would give its place in memory.
   */
  @Override
  public String toString() {
    return "Operand[attribute="
        + attribute
        + ", value="
        + OperandText.of(this)
        + ", stored="
        + stored
        + "]";
  }
}
