package dev.rowsmith.dynamodb;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The names and values of an item, or of a map within one, in the order in which they were written.
 * The SDK goes through it once and makes a map of its own of it, so that this one hashes no name.
 */
final class WrittenItem extends AbstractMap<String, AttributeValue> {

  private String[] names;
  private AttributeValue[] values;
  private int size;

  /**
   * @param size how many values are to come, as far as that is known
   */
  WrittenItem(int size) {
    names = new String[size];
    values = new AttributeValue[size];
  }

  /** Adds a value under a name that none has yet. */
  void add(String name, AttributeValue value) {
    if (size == names.length) {
      int more = 2 * size + 1;
      names = Arrays.copyOf(names, more);
      values = Arrays.copyOf(values, more);
    }
    names[size] = name;
    values[size] = value;
    size++;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
    for (int i = 0; i < size; i++) {
      action.accept(names[i], values[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, AttributeValue>> entrySet() {
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    forEach(map::put);
    return Collections.unmodifiableMap(map).entrySet();
  }
}
