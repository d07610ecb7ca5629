package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Hands out an item's attributes in the order in which the schema has them: one look-up for each,
 * whatever else the item holds.
 */
final class ItemReader extends AttributeValueReader {

  private final AttributeSchema[] attributes;
  private Map<String, AttributeValue> item;
  private int at = -1;

  /**
   * @param item where the attributes are looked up
   * @param attributes what is handed out, such as all attributes of a record or those of a key
   */
  ItemReader(Map<String, AttributeValue> item, AttributeSchema... attributes) {
    this.item = item;
    this.attributes = attributes;
  }

  /** Begins anew with another item of the same attributes. */
  void begin(Map<String, AttributeValue> next) {
    item = next;
    at = -1;
  }

  @Override
  public AttributeSchema attribute() {
    return attributes[at];
  }

  @Override
  public int next() {
    while (++at < attributes.length) {
      AttributeSchema next = attributes[at];
      AttributeValue found = item.get(next.storedName());
      // NULL: true is what other programs write for an absent attribute (semantics.md 1.3).
      if (found != null && found.nul() == null) {
        take(found);
        return next.ordinal();
      }
      if (next.required() && !next.defaulted()) {
        throw ValueException.absent(next);
      }
    }
    return END;
  }
}
