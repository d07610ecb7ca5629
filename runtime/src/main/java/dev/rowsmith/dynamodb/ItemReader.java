package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Hands out an item's attributes in the order in which the schema has them: one look-up for each,
 * whatever else the item holds.
 */
final class ItemReader extends AttributeValueReader {

  private final List<AttributeSchema> attributes;
  private Map<String, AttributeValue> item;
  private int at = -1;

  /**
   * @param attributes what is handed out, such as all attributes of a record or those of a key
   * @param item where it is looked up
   */
  ItemReader(List<AttributeSchema> attributes, Map<String, AttributeValue> item) {
    this.attributes = attributes;
    this.item = item;
  }

  /** Begins anew with another item, where it is one of the same attributes. */
  boolean begin(List<AttributeSchema> others, Map<String, AttributeValue> next) {
    if (others != attributes) {
      return false;
    }
    item = next;
    at = -1;
    return true;
  }

  @Override
  public AttributeSchema attribute() {
    return attributes.get(at);
  }

  @Override
  public int next() {
    while (++at < attributes.size()) {
      AttributeSchema next = attributes.get(at);
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
