package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.NestedContent;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A map or a record within an item, which is written when the SDK goes through it to make a map of
 * its own: so there is none between.
 */
final class NestedMap extends AbstractMap<String, AttributeValue> {

  private final NestedContent content;

  NestedMap(NestedContent content) {
    this.content = content;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
    content.writeTo(new MapWriter(action));
  }

  /** How many are expected: the SDK asks before it goes through them. */
  @Override
  public int size() {
    return content.size();
  }

  @Override
  public Set<Map.Entry<String, AttributeValue>> entrySet() {
    WrittenItem written = new WrittenItem(content.size());
    forEach(written::add);
    return written.entrySet();
  }
}
