package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns a record's components, or the parts of a key, into an item; an absent one adds nothing. */
final class ItemWriter extends AttributeValueWriter {

  private final Map<String, AttributeValue> item;

  /**
   * @param keyLimits which attributes are keys, and how long they may be
   * @param attributes how many attributes are to come
   */
  ItemWriter(KeyLimits keyLimits, int attributes) {
    super(keyLimits);
    // Room for all of them below the load factor of 3/4.
    this.item = new HashMap<>(attributes + attributes / 3 + 1);
  }

  /** What was written. */
  Map<String, AttributeValue> item() {
    return item;
  }

  @Override
  void accept(AttributeSchema attribute, AttributeValue value) {
    item.put(attribute.storedName(), value);
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    // An absent attribute is left out, never NULL: true (semantics.md 1.3).
  }
}
