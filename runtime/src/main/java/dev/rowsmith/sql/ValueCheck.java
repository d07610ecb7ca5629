package dev.rowsmith.sql;

import dev.rowsmith.codec.NestedContent;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * Turns values into nothing but their refusal: a record is walked over once before a connection is
 * taken, so that a value that cannot be stored costs none. Walking twice is cheaper than keeping
 * the values of the first walk.
 */
final class ValueCheck extends RecordWriter {

  ValueCheck(KeyLimits keyLimits) {
    super(keyLimits);
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {}

  @Override
  protected void putText(AttributeSchema attribute, String value) {}

  @Override
  protected void putBoolean(AttributeSchema attribute, boolean value) {}

  @Override
  protected void putInteger(AttributeSchema attribute, long value) {}

  @Override
  protected void putFloat(AttributeSchema attribute, float value) {}

  @Override
  protected void putDouble(AttributeSchema attribute, double value) {}

  @Override
  protected void putDecimal(AttributeSchema attribute, BigDecimal value) {}

  @Override
  protected void putBinary(AttributeSchema attribute, byte[] value) {}

  @Override
  protected void putUuid(AttributeSchema attribute, UUID value) {}

  @Override
  protected void putInstant(AttributeSchema attribute, Instant value) {}

  @Override
  protected void putDate(AttributeSchema attribute, LocalDate value) {}

  @Override
  protected void putDateTime(AttributeSchema attribute, LocalDateTime value) {}

  @Override
  protected void putSet(AttributeSchema attribute, List<Operand> members) {}

  @Override
  protected void putList(AttributeSchema attribute, NestedContent content) {
    content.writeTo(new ValueCheck(KeyLimits.NONE));
  }

  @Override
  protected void putMap(AttributeSchema attribute, NestedContent content) {
    content.writeTo(new ValueCheck(KeyLimits.NONE));
  }

  @Override
  protected void putKey(String key) {}

  @Override
  protected void putTime(AttributeSchema attribute, LocalTime value) {}
}
