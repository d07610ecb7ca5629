package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns the components of a record within an item, or the entries of a map, into those of a map.
 */
final class MapWriter extends AttributeValueWriter {

  private final BiConsumer<? super String, ? super AttributeValue> entries;
  private @Nullable String key;

  /**
   * @param entries takes them
   */
  MapWriter(BiConsumer<? super String, ? super AttributeValue> entries) {
    super(KeyLimits.NONE);
    this.entries = entries;
  }

  @Override
  void accept(AttributeSchema attribute, AttributeValue value) {
    entries.accept(key == null ? attribute.storedName() : key, value);
  }

  @Override
  protected void putKey(String newKey) {
    key = newKey;
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    // An absent component is left out, never NULL: true (semantics.md 1.3).
    if (key != null) {
      // A value of a map is never absent; it is an empty set, whose key is kept.
      entries.accept(key, AttributeValue.fromL(List.of()));
    }
  }
}
