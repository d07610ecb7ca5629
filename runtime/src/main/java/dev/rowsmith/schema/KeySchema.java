package dev.rowsmith.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The attributes that find a record in a table or in an index.
 *
 * @param partition the attributes that choose the partition, at least one
 * @param sort the attributes that order a partition's records; may be empty
 */
public record KeySchema(List<AttributeSchema> partition, List<AttributeSchema> sort) {

  public KeySchema {
    partition = List.copyOf(partition);
    sort = List.copyOf(sort);
  }

  /** A key of a partition attribute alone. */
  public static KeySchema of(AttributeSchema partition) {
    return new KeySchema(List.of(partition), List.of());
  }

  /** A key of one partition attribute and one sort attribute. */
  public static KeySchema of(AttributeSchema partition, AttributeSchema sort) {
    return new KeySchema(List.of(partition), List.of(sort));
  }

  /** All attributes of the key, those of the partition first. */
  public List<AttributeSchema> attributes() {
    if (sort.isEmpty()) {
      return partition;
    }
    List<AttributeSchema> all = new ArrayList<>(partition);
    all.addAll(sort);
    return List.copyOf(all);
  }
}
