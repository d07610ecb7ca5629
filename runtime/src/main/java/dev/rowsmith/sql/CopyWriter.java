package dev.rowsmith.sql;

import dev.rowsmith.codec.JsonText;
import dev.rowsmith.codec.NestedContent;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Turns records into the bytes of {@code COPY … (FORMAT binary)}: a row is the number of its
 * columns, and each column its length and its value as the server keeps it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, Binary Format</a>
 */
final class CopyWriter extends RecordWriter {

  private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0};

  /** The days from 1970-01-01 to 2000-01-01, where the server's times begin. */
  private static final long EPOCH_DAY = 10_957;

  private static final long EPOCH_SECOND = EPOCH_DAY * 24 * 60 * 60;
  private static final int MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1000;
  private static final int ABSENT = -1;
  private static final byte JSONB_VERSION = 1;

  private final CopyBuffer buffer;
  private final int columns;

  /** Whether whole numbers of any width are members of a set, which is one of long ones. */
  private final boolean widened;

  /**
   * @param columns how many columns a row has
   */
  CopyWriter(KeyLimits keyLimits, int columns) {
    super(keyLimits);
    this.buffer = new CopyBuffer();
    this.columns = columns;
    this.widened = false;
    buffer.bytes(SIGNATURE).int32(0).int32(0);
  }

  /** Writes the members of a set, which are no keys. */
  private CopyWriter(CopyBuffer buffer) {
    super(KeyLimits.NONE);
    this.buffer = buffer;
    this.columns = 0;
    this.widened = true;
  }

  /** What was written since it was last emptied. */
  CopyBuffer buffer() {
    return buffer;
  }

  void startRow() {
    buffer.int16(columns);
  }

  /** Ends the last row. */
  void finish() {
    buffer.int16(ABSENT);
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    buffer.int32(ABSENT);
  }

  @Override
  protected void putText(AttributeSchema attribute, String value) {
    sized(value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  protected void putBoolean(AttributeSchema attribute, boolean value) {
    buffer.int32(1).int8(value ? 1 : 0);
  }

  @Override
  protected void putInteger(AttributeSchema attribute, long value) {
    if (widened) {
      putLong(value);
      return;
    }
    switch (attribute.type()) {
      case INT8, INT16 -> buffer.int32(Short.BYTES).int16((int) value);
      case INT32 -> buffer.int32(Integer.BYTES).int32((int) value);
      default -> putLong(value);
    }
  }

  private void putLong(long value) {
    buffer.int32(Long.BYTES).int64(value);
  }

  @Override
  protected void putFloat(AttributeSchema attribute, float value) {
    buffer.int32(Float.BYTES).int32(Float.floatToIntBits(value));
  }

  @Override
  protected void putDouble(AttributeSchema attribute, double value) {
    putLong(Double.doubleToLongBits(value));
  }

  @Override
  protected void putDecimal(AttributeSchema attribute, BigDecimal value) {
    CopyNumber.of(value).writeTo(buffer);
  }

  @Override
  protected void putBinary(AttributeSchema attribute, byte[] value) {
    sized(value);
  }

  @Override
  protected void putUuid(AttributeSchema attribute, UUID value) {
    buffer.int32(2 * Long.BYTES);
    buffer.int64(value.getMostSignificantBits()).int64(value.getLeastSignificantBits());
  }

  @Override
  protected void putInstant(AttributeSchema attribute, Instant value) {
    putLong(micros(value));
  }

  private static long micros(Instant value) {
    return (value.getEpochSecond() - EPOCH_SECOND) * MICROS_PER_SECOND
        + value.getNano() / NANOS_PER_MICRO;
  }

  @Override
  protected void putDate(AttributeSchema attribute, LocalDate value) {
    buffer.int32(Integer.BYTES).int32((int) (value.toEpochDay() - EPOCH_DAY));
  }

  @Override
  protected void putDateTime(AttributeSchema attribute, LocalDateTime value) {
    putLong(micros(value.toInstant(ZoneOffset.UTC)));
  }

  @Override
  protected void putTime(AttributeSchema attribute, LocalTime value) {
    putLong(value.toNanoOfDay() / NANOS_PER_MICRO);
  }

  /** An array of one dimension: its length and lower bound, then its elements. */
  @Override
  protected void putSet(AttributeSchema attribute, List<Operand> members) {
    int start = buffer.startSized();
    buffer.int32(1).int32(0).int32(ColumnType.of(attribute).elementOid());
    buffer.int32(members.size()).int32(1);
    CopyWriter elements = new CopyWriter(buffer);
    members.forEach(member -> member.writeTo(elements));
    buffer.endSized(start);
  }

  @Override
  protected void putList(AttributeSchema attribute, NestedContent content) {
    putJson(JsonText.ofList(content));
  }

  @Override
  protected void putMap(AttributeSchema attribute, NestedContent content) {
    putJson(JsonText.ofMap(content));
  }

  private void putJson(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    buffer.int32(bytes.length + 1).int8(JSONB_VERSION).bytes(bytes);
  }

  private void sized(byte[] bytes) {
    buffer.int32(bytes.length).bytes(bytes);
  }
}
