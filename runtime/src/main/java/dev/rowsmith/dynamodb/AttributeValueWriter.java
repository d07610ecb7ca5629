package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.JsonText;
import dev.rowsmith.codec.NestedContent;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.codec.TimeText;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns checked values into attribute values: text, times and UUIDs into S, numbers into N. */
abstract class AttributeValueWriter extends RecordWriter {

  private static final AttributeValue TRUE = AttributeValue.createBool(true);
  private static final AttributeValue FALSE = AttributeValue.createBool(false);

  AttributeValueWriter(KeyLimits keyLimits) {
    super(keyLimits);
  }

  /** Takes the attribute's value. */
  abstract void accept(AttributeSchema attribute, AttributeValue value);

  /** Takes the attribute's value, an S. */
  void acceptText(AttributeSchema attribute, String value) {
    accept(attribute, AttributeValue.createS(value));
  }

  /** Takes the attribute's value, an N. */
  void acceptNumber(AttributeSchema attribute, String value) {
    accept(attribute, AttributeValue.createN(value));
  }

  @Override
  protected final void putText(AttributeSchema attribute, String value) {
    acceptText(attribute, value);
  }

  @Override
  protected final void putBoolean(AttributeSchema attribute, boolean value) {
    accept(attribute, value ? TRUE : FALSE);
  }

  @Override
  protected final void putInteger(AttributeSchema attribute, long value) {
    acceptNumber(attribute, Long.toString(value));
  }

  @Override
  protected final void putFloat(AttributeSchema attribute, float value) {
    // Widened, 0.1f would be stored as 0.10000000149011612 (semantics.md 1.1).
    acceptNumber(attribute, Float.toString(value));
  }

  @Override
  protected final void putDouble(AttributeSchema attribute, double value) {
    acceptNumber(attribute, Double.toString(value));
  }

  @Override
  protected final void putDecimal(AttributeSchema attribute, BigDecimal value) {
    acceptNumber(attribute, value.toString());
  }

  @Override
  protected final void putBinary(AttributeSchema attribute, byte[] value) {
    accept(attribute, AttributeValue.createB(SdkBytes.fromByteArray(value)));
  }

  @Override
  protected final void putUuid(AttributeSchema attribute, UUID value) {
    acceptText(attribute, value.toString());
  }

  @Override
  protected final void putInstant(AttributeSchema attribute, Instant value) {
    acceptText(attribute, TimeText.of(value));
  }

  @Override
  protected final void putSet(AttributeSchema attribute, List<Operand> members) {
    accept(attribute, StoredSets.of(members));
  }

  @Override
  protected final void putDate(AttributeSchema attribute, LocalDate value) {
    acceptText(attribute, TimeText.of(value));
  }

  @Override
  protected final void putDateTime(AttributeSchema attribute, LocalDateTime value) {
    acceptText(attribute, TimeText.of(value));
  }

  @Override
  protected final void putTime(AttributeSchema attribute, LocalTime value) {
    acceptText(attribute, TimeText.of(value));
  }

  @Override
  protected final void putList(AttributeSchema attribute, NestedContent content) {
    if (attribute.json()) {
      acceptText(attribute, JsonText.ofList(content));
      return;
    }
    accept(attribute, AttributeValue.createL(new NestedList(content)));
  }

  @Override
  protected final void putMap(AttributeSchema attribute, NestedContent content) {
    if (attribute.json()) {
      acceptText(attribute, JsonText.ofMap(content));
      return;
    }
    accept(attribute, AttributeValue.createM(new NestedMap(content)));
  }
}
