package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeyLimits;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record's components one by one, in the order of their ordinals, and stores them in a
 * backend's form: a DynamoDB item, the parameters of a prepared statement.
 *
 * <p>The public methods hold every rule that a value must pass, so that all backends refuse the
 * same and store the same; a backend adds only the {@code put} methods, which are never handed a
 * null nor an unchecked value. A null is an absent attribute, and refused for a required one.
 *
 * <p>The file is long, since there is a short method for each type: that all rules stand in one
 * place is what keeps the backends alike.
 */
public abstract class RecordWriter {

  /** DynamoDB takes 32 levels, of which the record itself is one. */
  private static final int MOST_DEPTH = 31;

  /** With at most 3 bytes for each, and what is beside in 255 attributes, this is below 400 kB. */
  private static final long LARGE = 100_000;

  /** At most what a number or a time takes, also in JSON, and the place of what is nested. */
  private static final long ELEMENT_BULK = 16;

  /** A character that takes a byte takes six in JSON, where it is escaped. */
  private static final long ESCAPED = 2;

  private final KeyLimits keyLimits;
  private boolean changed;

  /** How much was written: a third of the bytes that it takes at most, or all where counted. */
  private long bulk;

  private int depth;

  /**
   * @param keyLimits which attributes are keys, and how long they may be
   */
  protected RecordWriter(KeyLimits keyLimits) {
    this.keyLimits = keyLimits;
  }

  /** Whether something was stored in another form than it was given in, as the record now reads. */
  public final boolean changed() {
    return changed;
  }

  /** Whether an item of what was written may be larger than one may be; see {@link ItemSize}. */
  final boolean mayBeLarge() {
    return bulk > LARGE;
  }

  /** Takes what was counted for what was written. */
  final void counted(long bytes) {
    bulk = bytes;
  }

  /** How many bytes an item of what was written takes, exactly for a large one, else roughly. */
  public final long size() {
    return bulk;
  }

  /** The value of an optional component, which is itself never null. */
  @SuppressWarnings("NullableOptional") // a record from code without nullness may hold such a null
  public static <T> @Nullable T orNull(AttributeSchema attribute, @Nullable Optional<T> value) {
    if (value == null) {
      throw new ValueException(attribute, "is null. Give Optional.empty() for an absent value");
    }
    return value.orElse(null);
  }

  /** The value of a component that the record around it, which is there, is never without. */
  public static <T> T present(AttributeSchema attribute, @Nullable T value) {
    return present(attribute.component(), value);
  }

  /**
   * The value of a component whose own components are attributes of the table.
   *
   * @param component the component's name, as errors tell it
   */
  public static <T> T present(String component, @Nullable T value) {
    if (value == null) {
      throw new ValueException(component, "is null, but required");
    }
    return value;
  }

  /** The record in an optional component whose own components are attributes of the table. */
  @SuppressWarnings("NullableOptional") // a record from code without nullness may hold such a null
  public final <T> @Nullable T embedded(String component, @Nullable Optional<T> value) {
    return embedded(present(component, value).orElse(null));
  }

  /** A record whose components are attributes of the table; null where it is absent. */
  public final <T> @Nullable T embedded(@Nullable T value) {
    // One that is there without any of its components reads as absent.
    changed |= value != null;
    return value;
  }

  /** What is stored in place of a component's value; null for null. */
  public final <J, S> @Nullable S converted(
      AttributeSchema attribute, Conversion<J, S> conversion, @Nullable J value) {
    if (value == null) {
      return null;
    }
    // Only reading it tells whether it comes back as it was.
    changed = true;
    return conversion.stored(attribute, value);
  }

  /** Writes nothing for the attribute; refused where it is required. */
  public final void absent(AttributeSchema attribute) {
    if (attribute.required()) {
      throw new ValueException(attribute, "is null, but required");
    }
    changed |= attribute.defaulted();
    putAbsent(attribute);
  }

  /** Writes text without NUL and lone surrogates. */
  public final void text(AttributeSchema attribute, @Nullable String value) {
    if (value == null) {
      absent(attribute);
      return;
    }
    ValueRules.checkText(attribute, value);
    bulk += value.length();
    int limit = keyLimits.bytes(attribute);
    if (limit != 0) {
      ValueRules.checkKey(attribute, value, limit);
    }
    putText(attribute, value);
  }

  /** Writes the text that a template makes of a key's components. */
  public final void keyText(AttributeSchema attribute, KeyTemplate template, Key key) {
    KeyTemplate.Text made = template.text(key.parts());
    changed |= made.changed();
    text(attribute, made.text());
  }

  /** Writes the text that a template makes, which the record may say beforehand. */
  public final void keyText(
      AttributeSchema attribute, KeyTemplate template, Key key, @Nullable String given) {
    String made = template.text(key.parts()).text();
    if (given != null && !given.equals(made)) {
      throw new ValueException(
          attribute,
          "is not what its template makes of the record's other components. Leave it null");
    }
    changed |= given == null;
    text(attribute, made);
  }

  /** Writes the stored form of one of a fixed list of constants. */
  public final <E> void enumerated(
      AttributeSchema attribute, EnumCodec<E> codec, @Nullable E value) {
    text(attribute, value == null ? null : codec.stored(attribute, value));
  }

  /** Writes a text that must be one of those that the attribute allows. */
  final void storedText(AttributeSchema attribute, String value) {
    if (!attribute.allowedTexts().contains(value)) {
      throw ValueException.outsideTheList(attribute, attribute.allowedTexts(), value);
    }
    text(attribute, value);
  }

  /** Writes a text of one UTF-16 code unit that is a character by itself. */
  public final void character(AttributeSchema attribute, char value) {
    text(attribute, String.valueOf(value));
  }

  public final void character(AttributeSchema attribute, @Nullable Character value) {
    text(attribute, value == null ? null : value.toString());
  }

  /** Writes true or false. */
  public final void bool(AttributeSchema attribute, boolean value) {
    putBoolean(attribute, value);
  }

  public final void bool(AttributeSchema attribute, @Nullable Boolean value) {
    if (value == null) {
      absent(attribute);
    } else {
      putBoolean(attribute, value);
    }
  }

  /** Writes a whole number of 8 bits. */
  public final void int8(AttributeSchema attribute, byte value) {
    putInteger(attribute, value);
  }

  public final void int8(AttributeSchema attribute, @Nullable Byte value) {
    integer(attribute, value);
  }

  /** Writes a whole number of 16 bits. */
  public final void int16(AttributeSchema attribute, short value) {
    putInteger(attribute, value);
  }

  public final void int16(AttributeSchema attribute, @Nullable Short value) {
    integer(attribute, value);
  }

  /** Writes a whole number of 32 bits. */
  public final void int32(AttributeSchema attribute, int value) {
    putInteger(attribute, value);
  }

  public final void int32(AttributeSchema attribute, @Nullable Integer value) {
    integer(attribute, value);
  }

  /** Writes a whole number of 64 bits. */
  public final void int64(AttributeSchema attribute, long value) {
    putInteger(attribute, value);
  }

  public final void int64(AttributeSchema attribute, @Nullable Long value) {
    integer(attribute, value);
  }

  private void integer(AttributeSchema attribute, @Nullable Number value) {
    if (value == null) {
      absent(attribute);
    } else {
      putInteger(attribute, value.longValue());
    }
  }

  /** Writes a whole number of at most 38 significant digits. */
  public final void bigInteger(AttributeSchema attribute, @Nullable BigInteger value) {
    if (value == null) {
      absent(attribute);
    } else {
      putDecimal(attribute, ValueRules.normal(attribute, new BigDecimal(value)));
    }
  }

  /** Writes a decimal number of at most 38 significant digits, without trailing zeros. */
  public final void decimal(AttributeSchema attribute, @Nullable BigDecimal value) {
    if (value == null) {
      absent(attribute);
      return;
    }
    BigDecimal normal = ValueRules.normal(attribute, value);
    changed |= normal.scale() != value.scale();
    putDecimal(attribute, normal);
  }

  /** Writes a finite number; {@code -0.0} becomes {@code 0.0}. */
  public final void float32(AttributeSchema attribute, float value) {
    float normal = (float) ValueRules.normal(attribute, (double) value);
    changed |= Float.floatToRawIntBits(normal) != Float.floatToRawIntBits(value);
    putFloat(attribute, normal);
  }

  public final void float32(AttributeSchema attribute, @Nullable Float value) {
    if (value == null) {
      absent(attribute);
    } else {
      float32(attribute, value.floatValue());
    }
  }

  /** Writes a finite number of 1E-130 to 9.99E+125; {@code -0.0} becomes {@code 0.0}. */
  public final void float64(AttributeSchema attribute, double value) {
    double normal = ValueRules.normal(attribute, value);
    changed |= Double.doubleToRawLongBits(normal) != Double.doubleToRawLongBits(value);
    putDouble(attribute, normal);
  }

  public final void float64(AttributeSchema attribute, @Nullable Double value) {
    if (value == null) {
      absent(attribute);
    } else {
      float64(attribute, value.doubleValue());
    }
  }

  /** Writes bytes, which are not kept: the caller may change the array afterwards. */
  public final void binary(AttributeSchema attribute, byte @Nullable [] value) {
    if (value == null) {
      absent(attribute);
      return;
    }
    ValueRules.checkKey(attribute, value.length, keyLimits.bytes(attribute));
    bulk += value.length;
    putBinary(attribute, value);
  }

  /** Writes what remains in a buffer, whose position stays. */
  public final void buffer(AttributeSchema attribute, @Nullable ByteBuffer value) {
    binary(attribute, value == null ? null : Buffers.bytes(value));
  }

  /** Writes a UUID. */
  public final void uuid(AttributeSchema attribute, @Nullable UUID value) {
    if (value == null) {
      absent(attribute);
    } else {
      putUuid(attribute, value);
    }
  }

  /** Writes a point in time of the years 0000 to 9999, cut to microseconds. */
  public final void instant(AttributeSchema attribute, @Nullable Instant value) {
    if (value == null) {
      absent(attribute);
      return;
    }
    Instant normal = ValueRules.normal(attribute, value);
    changed |= !normal.equals(value);
    putInstant(attribute, normal);
  }

  /** Writes when a record expires, of the years 0000 to 9999, cut to seconds. */
  public final void expiry(AttributeSchema attribute, @Nullable Instant value) {
    if (value == null) {
      absent(attribute);
      return;
    }
    ValueRules.checkYears(attribute, value.getEpochSecond());
    changed |= value.getNano() != 0;
    putInteger(attribute, value.getEpochSecond());
  }

  /** Writes a date of the years 0000 to 9999. */
  public final void date(AttributeSchema attribute, @Nullable LocalDate value) {
    if (value == null) {
      absent(attribute);
      return;
    }
    ValueRules.checkDate(attribute, value);
    putDate(attribute, value);
  }

  /** Writes a date and a time of day of the years 0000 to 9999, cut to microseconds. */
  public final void dateTime(AttributeSchema attribute, @Nullable LocalDateTime value) {
    if (value == null) {
      absent(attribute);
      return;
    }
    ValueRules.checkDate(attribute, value.toLocalDate());
    LocalDateTime normal = value.truncatedTo(ChronoUnit.MICROS);
    changed |= !normal.equals(value);
    putDateTime(attribute, normal);
  }

  /** Writes a time of day, cut to microseconds. */
  public final void time(AttributeSchema attribute, @Nullable LocalTime value) {
    if (value == null) {
      absent(attribute);
      return;
    }
    LocalTime normal = value.truncatedTo(ChronoUnit.MICROS);
    changed |= !normal.equals(value);
    putTime(attribute, normal);
  }

  /** Writes a length of time, cut to microseconds, of which there may be as many as 64 bits say. */
  public final void duration(AttributeSchema attribute, @Nullable Duration value) {
    if (value == null) {
      absent(attribute);
      return;
    }
    long micros = ValueRules.micros(attribute, value);
    changed |= !Duration.of(micros, ChronoUnit.MICROS).equals(value);
    putInteger(attribute, micros);
  }

  /** Writes a set, each member once and in its stored form; nothing for an empty one. */
  public final <E> void set(AttributeSchema attribute, SetCodec<E> codec, @Nullable Set<E> value) {
    if (value == null) {
      absent(attribute);
    } else {
      set(attribute, codec.value(value));
    }
  }

  final void set(AttributeSchema attribute, SetValue value) {
    SetValue normal = value.normal();
    changed |= !normal.sameMembers(value);
    normal.members().forEach(member -> bulk += bulk(member));
    if (normal.members().isEmpty()) {
      putAbsent(attribute);
    } else {
      putSet(attribute, normal.members());
    }
  }

  private static long bulk(Operand member) {
    if (member.value() instanceof String text) {
      return ELEMENT_BULK + text.length();
    }
    return ELEMENT_BULK + (member.value() instanceof ByteBuffer buffer ? buffer.remaining() : 0);
  }

  /** Writes a list, each element by the codec. */
  public final <E> void list(
      AttributeSchema attribute, ElementCodec<E> codec, @Nullable List<E> value) {
    nested(attribute, value == null ? null : codec.content(value));
  }

  /** Writes a map, each value by the codec. */
  public final <E> void map(
      AttributeSchema attribute, ElementCodec<E> codec, @Nullable Map<String, E> value) {
    nested(attribute, value == null ? null : codec.content(value));
  }

  /** Writes a record within the record. */
  public final <T> void record(AttributeSchema attribute, NestedCodec<T> codec, @Nullable T value) {
    nested(attribute, value == null ? null : codec.content(attribute, value));
  }

  /** Writes one of the records of a sealed interface, and which one it is. */
  public final <T> void variant(
      AttributeSchema attribute, VariantCodec<T> codec, @Nullable T value) {
    nested(attribute, value == null ? null : codec.content(attribute, value));
  }

  /** Writes a map of texts, booleans, numbers, lists and maps. */
  public final void document(AttributeSchema attribute, @Nullable Map<String, Object> value) {
    // Its numbers read back as decimals, whatever they were.
    changed |= value != null;
    nested(attribute, value == null ? null : Documents.content(attribute, value));
  }

  final void nested(AttributeSchema attribute, @Nullable NestedContent content) {
    if (content == null) {
      absent(attribute);
      return;
    }
    int around = depth + attribute.depth();
    if (around >= MOST_DEPTH) {
      throw new ValueException(
          attribute, "is nested more than 31 deep. Check that it does not hold itself");
    }
    NestedContent followed =
        new NestedContent() {
          @Override
          public void writeTo(RecordWriter writer) {
            int before = writer.depth;
            writer.depth = around + 1;
            content.writeTo(writer);
            writer.depth = before;
            changed |= writer.changed;
            bulk += attribute.json() ? ESCAPED * writer.bulk : writer.bulk;
          }

          @Override
          public int size() {
            return content.size();
          }
        };
    if (attribute.type() == AttributeType.LIST) {
      putList(attribute, followed);
    } else {
      putMap(attribute, followed);
    }
  }

  /** Begins the next element of a list. */
  final void element() {
    bulk += ELEMENT_BULK;
  }

  /** Begins a record within the record. */
  final void fields(List<AttributeSchema> attributes) {
    for (AttributeSchema each : attributes) {
      bulk += each.storedName().length() + ELEMENT_BULK;
    }
  }

  /** Writes the key of the next entry of a map. */
  final void key(AttributeSchema element, String key) {
    if (key.isEmpty()) {
      throw new ValueException(element, "has an empty key, which DynamoDB does not take");
    }
    ValueRules.checkText(element, key);
    bulk += key.length() + ELEMENT_BULK;
    putKey(key);
  }

  protected abstract void putAbsent(AttributeSchema attribute);

  protected abstract void putText(AttributeSchema attribute, String value);

  protected abstract void putBoolean(AttributeSchema attribute, boolean value);

  /**
   * Stores a whole number that fits the attribute's type, for DURATION its microseconds, for EXPIRY
   * its seconds.
   */
  protected abstract void putInteger(AttributeSchema attribute, long value);

  protected abstract void putFloat(AttributeSchema attribute, float value);

  protected abstract void putDouble(AttributeSchema attribute, double value);

  /** Stores a number of type DECIMAL or BIG_INTEGER. */
  protected abstract void putDecimal(AttributeSchema attribute, BigDecimal value);

  protected abstract void putBinary(AttributeSchema attribute, byte[] value);

  protected abstract void putUuid(AttributeSchema attribute, UUID value);

  protected abstract void putInstant(AttributeSchema attribute, Instant value);

  protected abstract void putDate(AttributeSchema attribute, LocalDate value);

  protected abstract void putDateTime(AttributeSchema attribute, LocalDateTime value);

  protected abstract void putTime(AttributeSchema attribute, LocalTime value);

  /** Stores at least one member, all distinct and in the order of {@link ValueOrder}. */
  protected abstract void putSet(AttributeSchema attribute, List<Operand> members);

  /** Stores a list, whose elements the content writes to a writer that takes them in order. */
  protected abstract void putList(AttributeSchema attribute, NestedContent content);

  /**
   * Stores a map or a record, whose values the content writes: each to its attribute's stored name,
   * or to the key that {@link #putKey} named before it.
   */
  protected abstract void putMap(AttributeSchema attribute, NestedContent content);

  /** Names the next value that is put; called only where a map is written. */
  protected void putKey(String key) {
    throw new IllegalStateException("this writer takes no map");
  }
}
