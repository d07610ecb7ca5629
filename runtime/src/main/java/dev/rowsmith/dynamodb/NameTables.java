package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Keeps the names of lists of attributes that are constants: those of a table and of the records
 * within its own. Reading takes no lock.
 */
final class NameTables {

  private volatile IdentityHashMap<List<AttributeSchema>, FieldNames> byList =
      new IdentityHashMap<>();

  /** The names of a list of attributes, which is the same object each time. */
  FieldNames of(List<AttributeSchema> attributes) {
    FieldNames known = byList.get(attributes);
    return known == null ? added(attributes) : known;
  }

  private synchronized FieldNames added(List<AttributeSchema> attributes) {
    FieldNames known = byList.get(attributes);
    if (known != null) {
      return known;
    }
    IdentityHashMap<List<AttributeSchema>, FieldNames> more = new IdentityHashMap<>(byList);
    FieldNames names = new FieldNames(attributes);
    more.put(attributes, names);
    byList = more;
    return names;
  }
}
