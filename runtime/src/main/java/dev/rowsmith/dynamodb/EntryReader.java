package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Trees;
import dev.rowsmith.schema.AttributeSchema;
import java.util.Iterator;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Hands out the values of a map, in the order of their keys. */
final class EntryReader extends AttributeValueReader {

  private final AttributeSchema element;
  private final Iterator<Map.Entry<String, AttributeValue>> entries;
  private String key = "";
  private int at = -1;

  EntryReader(AttributeSchema element, Map<String, AttributeValue> map) {
    this.element = element;
    Map<String, AttributeValue> sorted = Trees.map();
    sorted.putAll(map);
    this.entries = sorted.entrySet().iterator();
  }

  @Override
  public AttributeSchema attribute() {
    return element;
  }

  @Override
  public int next() {
    while (entries.hasNext()) {
      Map.Entry<String, AttributeValue> entry = entries.next();
      if (entry.getValue().nul() == null) {
        key = entry.getKey();
        take(entry.getValue());
        return ++at;
      }
    }
    return END;
  }

  @Override
  public String key() {
    return key;
  }
}
