package dev.rowsmith.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The components that a table or an index is read by.
 *
 * @param partition those that choose the partition, at least one
 * @param sort those that order a partition's records; may be empty
 */
public record KeyModel(List<AttributeModel> partition, List<AttributeModel> sort) {

  public KeyModel {
    partition = List.copyOf(partition);
    sort = List.copyOf(sort);
  }

  /** All components of the key, those of the partition first. */
  public List<AttributeModel> attributes() {
    return Stream.concat(partition.stream(), sort.stream()).toList();
  }
}
