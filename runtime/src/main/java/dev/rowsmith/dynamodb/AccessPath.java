package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the key of a table or of one of its indexes into what reading by it takes.
 *
 * @param condition the query's key condition
 * @param positionKeys the attributes that tell a place: the key's own, and those of the table's key
 *     that are not among them
 */
record AccessPath(KeyCondition condition, List<AttributeSchema> positionKeys) {

  /**
   * @param key what is read by
   * @param tableKey the table's key, which may be the same
   */
  static AccessPath of(KeySchema key, KeySchema tableKey) {
    List<AttributeSchema> positionKeys = new ArrayList<>(key.attributes());
    for (AttributeSchema attribute : tableKey.attributes()) {
      if (!positionKeys.contains(attribute)) {
        positionKeys.add(attribute);
      }
    }
    return new AccessPath(new KeyCondition(key), List.copyOf(positionKeys));
  }
}
