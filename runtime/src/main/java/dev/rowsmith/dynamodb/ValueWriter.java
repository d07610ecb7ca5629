package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns one operand into one attribute value. */
final class ValueWriter extends AttributeValueWriter {

  private @Nullable AttributeValue value;

  private ValueWriter(KeyLimits keyLimits) {
    super(keyLimits);
  }

  /**
   * The operand's value, or null where it is absent and may be.
   *
   * @throws dev.rowsmith.codec.ValueException when the value is refused
   */
  static @Nullable AttributeValue write(Operand operand, KeyLimits keyLimits) {
    ValueWriter writer = new ValueWriter(keyLimits);
    operand.writeTo(writer);
    return writer.value;
  }

  @Override
  void accept(AttributeSchema attribute, AttributeValue newValue) {
    value = newValue;
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    value = null;
  }
}
