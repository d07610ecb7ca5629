package dev.rowsmith.dynamodb;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The names and values of an item, or of a map within one, in the order in which they were written.
 * The SDK goes through it once and makes a map of its own of it, so that this one hashes no name.
 */
final class WrittenItem extends AbstractMap<String, AttributeValue> {

  private final List<String> names;
  private final List<AttributeValue> values;

  /**
   * @param size how many values are to come
   */
  WrittenItem(int size) {
    names = new ArrayList<>(size);
    values = new ArrayList<>(size);
  }

  /** Adds a value under a name that none has yet. */
  void add(String name, AttributeValue value) {
    names.add(name);
    values.add(value);
  }

  @Override
  public int size() {
    return names.size();
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
    for (int i = 0; i < names.size(); i++) {
      action.accept(names.get(i), values.get(i));
    }
  }

  @Override
  public Set<Map.Entry<String, AttributeValue>> entrySet() {
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    forEach(map::put);
    return Collections.unmodifiableMap(map).entrySet();
  }
}
