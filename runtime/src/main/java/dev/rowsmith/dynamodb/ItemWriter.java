package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns a record's components or the parts of a key into an item; an absent one adds nothing. */
final class ItemWriter extends AttributeValueWriter {

  private final WrittenItem item;

  /**
   * @param keyLimits which attributes are keys, and how long they may be
   * @param attributes how many attributes are to come
   */
  ItemWriter(KeyLimits keyLimits, int attributes) {
    super(keyLimits);
    this.item = new WrittenItem(attributes);
  }

  /** What was written. */
  Map<String, AttributeValue> item() {
    return item;
  }

  @Override
  void accept(AttributeSchema attribute, AttributeValue value) {
    item.add(attribute.storedName(), value);
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    // It is left out, never NULL: true (semantics.md 1.3).
  }
}
