package dev.rowsmith.processor.model;

import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.schema.IndexSchema.Kind;
import java.util.List;

/**
 * A secondary index.
 *
 * @param name the index's name, as it is on the backend
 * @param kind whether it has partitions of its own
 * @param key the components that it is read by
 * @param projection what it holds of a record
 * @param included the components that it holds beside the keys
 */
public record IndexModel(
    String name,
    Kind kind,
    KeyModel key,
    ProjectionType projection,
    List<AttributeModel> included) {

  public IndexModel {
    included = List.copyOf(included);
  }

  /** The attributes that it is read by, of which a local index has the partition of its table. */
  public KeyModel storedKey(KeyModel table) {
    return kind == Kind.LOCAL ? new KeyModel(table.stored().partition(), key.sort()) : key;
  }

  /** Whether it holds less of a record than there is. */
  public boolean partial() {
    return projection != ProjectionType.ALL;
  }

  /** An attribute as the index has it, whose keys are never absent in it. */
  AttributeModel held(AttributeModel attribute) {
    return key.attributes().contains(attribute) ? attribute.present() : attribute;
  }

  /** A global index that holds whole records. */
  public static IndexModel global(String name, KeyModel key) {
    return new IndexModel(name, Kind.GLOBAL, key, ProjectionType.ALL, List.of());
  }
}
