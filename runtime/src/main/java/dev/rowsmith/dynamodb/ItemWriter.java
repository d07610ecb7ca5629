package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns a record's components, the parts of a key or the entries of a map into an item or a map; an
 * absent one adds nothing.
 */
final class ItemWriter extends AttributeValueWriter {

  private final WrittenItem item;
  private @Nullable String key;

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
    item.add(key == null ? attribute.storedName() : key, value);
  }

  @Override
  protected void putKey(String newKey) {
    key = newKey;
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    // An absent attribute is left out, never NULL: true (semantics.md 1.3).
    if (key != null) {
      // A value of a map is never absent; it is an empty set, whose key is kept.
      item.add(key, AttributeValue.fromL(List.of()));
    }
  }
}
