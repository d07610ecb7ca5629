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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record's attributes in memory, in their stored form: written by a codec, read back by a codec,
 * or asked for single values.
 */
public final class ValueRow extends RecordWriter {

  private final List<AttributeSchema> attributes;
  private final @Nullable Object[] values;
  private final @Nullable NestedContent[] contents;

  private ValueRow(List<AttributeSchema> attributes, int size) {
    this(attributes, size, KeyLimits.NONE);
  }

  private ValueRow(List<AttributeSchema> attributes, int size, KeyLimits keyLimits) {
    super(keyLimits);
    this.attributes = attributes;
    this.values = new Object[size];
    this.contents = new NestedContent[size];
  }

  /** The record's attributes. */
  public static <R> ValueRow of(List<AttributeSchema> attributes, RecordCodec<R> codec, R record) {
    ValueRow row = new ValueRow(attributes, attributes.size());
    codec.write(record, row);
    return row;
  }

  /** Attributes whose stored values are known: null where one is absent. */
  static ValueRow of(List<AttributeSchema> attributes, List<@Nullable Object> stored) {
    ValueRow row = new ValueRow(attributes, attributes.size());
    Arrays.setAll(row.values, stored::get);
    return row;
  }

  /** The value as it is once it was stored. */
  public static Operand normal(Operand operand) {
    return normal(operand, KeyLimits.NONE);
  }

  /** The value as it is once it was stored, where it may be a key. */
  public static Operand normal(Operand operand, KeyLimits keyLimits) {
    AttributeSchema attribute = operand.attribute();
    ValueRow row = new ValueRow(List.of(attribute), attribute.ordinal() + 1, keyLimits);
    operand.writeTo(row);
    return row.operand(attribute);
  }

  /** A reader that stands on one value, in its stored form. */
  static RecordReader reader(Operand operand) {
    ValueRow row = new ValueRow(List.of(operand.attribute()), 1);
    row.values[0] = operand.value();
    Reader reader = row.new Reader();
    reader.next();
    return reader;
  }

  /** The record as it reads once it was stored. */
  public <R> R read(RecordCodec<R> codec) {
    return codec.read(new Reader());
  }

  /** The values of some attributes, as far as they are there. */
  public List<Operand> operands(List<AttributeSchema> attributes) {
    return attributes.stream().map(this::operand).filter(value -> !value.absent()).toList();
  }

  /** The value of one attribute; its value is null where it is absent. */
  public Operand operand(AttributeSchema attribute) {
    return new Operand(attribute, values[attribute.ordinal()]);
  }

  /** As {@link #operand}, but one that can be written again; not after it was read. */
  public Operand given(AttributeSchema attribute) {
    NestedContent content = contents[attribute.ordinal()];
    return content == null ? operand(attribute) : new Operand(attribute, content);
  }

  /** Whether the record reads the same where the attribute is absent. */
  public <R> boolean readsAlikeWithout(AttributeSchema attribute, RecordCodec<R> codec) {
    ValueRow without = new ValueRow(attributes, values.length);
    System.arraycopy(values, 0, without.values, 0, values.length);
    without.values[attribute.ordinal()] = null;
    return sameAs(of(attributes, codec, without.read(codec)));
  }

  /** Whether the other row has the same values. */
  public boolean sameAs(ValueRow other) {
    return Arrays.deepEquals(values, other.values);
  }

  private void put(AttributeSchema attribute, @Nullable Object value) {
    values[attribute.ordinal()] = value;
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    put(attribute, null);
  }

  @Override
  protected void putText(AttributeSchema attribute, String value) {
    put(attribute, attribute.type() == AttributeType.CHARACTER ? value.charAt(0) : value);
  }

  @Override
  protected void putBoolean(AttributeSchema attribute, boolean value) {
    put(attribute, value);
  }

  @Override
  protected void putInteger(AttributeSchema attribute, long value) {
    // An operand carries a number as its attribute's own Java type, never as a wider one.
    if (attribute.type() == AttributeType.DURATION) {
      put(attribute, Duration.of(value, ChronoUnit.MICROS));
    } else if (attribute.type() == AttributeType.EXPIRY) {
      put(attribute, Instant.ofEpochSecond(value));
    } else if (attribute.type() == AttributeType.INT64) {
      put(attribute, value);
    } else if (attribute.type() == AttributeType.INT32) {
      put(attribute, (int) value);
    } else if (attribute.type() == AttributeType.INT16) {
      put(attribute, (short) value);
    } else {
      put(attribute, (byte) value);
    }
  }

  @Override
  protected void putFloat(AttributeSchema attribute, float value) {
    put(attribute, value);
  }

  @Override
  protected void putDouble(AttributeSchema attribute, double value) {
    put(attribute, value);
  }

  @Override
  protected void putDecimal(AttributeSchema attribute, BigDecimal value) {
    put(attribute, attribute.type() == AttributeType.DECIMAL ? value : value.toBigInteger());
  }

  @Override
  protected void putBinary(AttributeSchema attribute, byte[] value) {
    byte[] copy = value.clone();
    put(attribute, attribute.type() == AttributeType.BUFFER ? Buffers.over(copy) : copy);
  }

  @Override
  protected void putUuid(AttributeSchema attribute, UUID value) {
    put(attribute, value);
  }

  @Override
  protected void putInstant(AttributeSchema attribute, Instant value) {
    put(attribute, value);
  }

  @Override
  protected void putSet(AttributeSchema attribute, List<Operand> members) {
    put(attribute, new SetValue(members));
  }

  @Override
  protected void putList(AttributeSchema attribute, NestedContent content) {
    put(attribute, TreeWriter.list(content));
    contents[attribute.ordinal()] = content;
  }

  @Override
  protected void putMap(AttributeSchema attribute, NestedContent content) {
    put(attribute, TreeWriter.map(content));
    contents[attribute.ordinal()] = content;
  }

  @Override
  protected void putDate(AttributeSchema attribute, LocalDate value) {
    put(attribute, value);
  }

  @Override
  protected void putDateTime(AttributeSchema attribute, LocalDateTime value) {
    put(attribute, value);
  }

  @Override
  protected void putTime(AttributeSchema attribute, LocalTime value) {
    put(attribute, value);
  }

  /** Walks over the values that are there, in the order of their ordinals. */
  private final class Reader implements RecordReader {

    private int ordinal = END;

    @Override
    public int next() {
      do {
        ordinal++;
      } while (ordinal < values.length && values[ordinal] == null);
      return ordinal < values.length ? ordinal : END;
    }

    @Override
    public AttributeSchema attribute() {
      return attributes.get(ordinal);
    }

    private Object value() {
      return Objects.requireNonNull(values[ordinal]);
    }

    @Override
    public String text() {
      return value().toString();
    }

    @Override
    public boolean bool() {
      return (Boolean) value();
    }

    @Override
    public long int64() {
      return ((Number) value()).longValue();
    }

    @Override
    public float float32() {
      return (Float) value();
    }

    @Override
    public double float64() {
      return (Double) value();
    }

    @Override
    public BigDecimal decimal() {
      return value() instanceof BigInteger whole ? new BigDecimal(whole) : (BigDecimal) value();
    }

    @Override
    public byte[] binary() {
      return ((byte[]) value()).clone();
    }

    @Override
    public UUID uuid() {
      return (UUID) value();
    }

    @Override
    public Instant instant() {
      return (Instant) value();
    }

    @Override
    public Instant expiry() {
      return (Instant) value();
    }

    @Override
    public LocalDate date() {
      return (LocalDate) value();
    }

    @Override
    public Object tree() {
      return value();
    }

    @Override
    public RecordReader members(AttributeSchema element) {
      List<Operand> members = ((SetValue) value()).members();
      ValueRow row =
          new ValueRow(members.stream().map(Operand::attribute).toList(), members.size());
      for (int i = 0; i < row.values.length; i++) {
        row.values[i] = members.get(i).value();
      }
      return row.new Reader();
    }

    @Override
    public LocalDateTime dateTime() {
      return (LocalDateTime) value();
    }

    @Override
    public LocalTime time() {
      return (LocalTime) value();
    }

    @Override
    public Duration duration() {
      return (Duration) value();
    }

    @Override
    public ByteBuffer buffer() {
      return ((ByteBuffer) value()).duplicate();
    }
  }
}
