package dev.rowsmith.schema;

import dev.rowsmith.annotation.ProjectionType;
import java.util.List;

/**
 * A secondary index. A record is in it only when all attributes of the index's key are present.
 *
 * @param name the index's name within its table
 * @param kind whether it has partitions of its own
 * @param key what it is read by
 * @param projection what it holds of a record
 * @param included the attributes that it holds beside the keys of the index and of the table; none
 *     unless the projection is {@link ProjectionType#INCLUDE}
 */
public record IndexSchema(
    String name,
    Kind kind,
    KeySchema key,
    ProjectionType projection,
    List<AttributeSchema> included) {

  /** Whether an index has partitions of its own. */
  public enum Kind {
    /** It has, may be made and dropped at any time, and is behind the table on DynamoDB. */
    GLOBAL,
    /** It has the table's, and is made and dropped with the table alone. */
    LOCAL
  }

  public IndexSchema {
    included = List.copyOf(included);
  }

  /** A global index that holds whole records. */
  public static IndexSchema global(String name, KeySchema key) {
    return new IndexSchema(name, Kind.GLOBAL, key, ProjectionType.ALL, List.of());
  }

  /**
   * A local index that holds whole records.
   *
   * @param key the table's partition, and the attribute that orders it
   */
  public static IndexSchema local(String name, KeySchema key) {
    return new IndexSchema(name, Kind.LOCAL, key, ProjectionType.ALL, List.of());
  }

  /** The same index without what is of no key. */
  public IndexSchema keysOnly() {
    return new IndexSchema(name, kind, key, ProjectionType.KEYS_ONLY, List.of());
  }

  /** The same index with these attributes beside the keys. */
  public IndexSchema including(AttributeSchema... attributes) {
    return new IndexSchema(name, kind, key, ProjectionType.INCLUDE, List.of(attributes));
  }
}
