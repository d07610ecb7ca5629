package dev.rowsmith.schema;

import org.jspecify.annotations.Nullable;

/**
 * Where a value is within a list, a map or a record: {@code address.city}, {@code lines[3]}, {@code
 * labels["x"]}.
 *
 * @param parent what it is within; perhaps itself within another
 * @param component the place, as errors tell it
 * @param name the name or key that the value is stored by, or null where it is an element
 * @param index the place in a list, from 0, or -1 where the value has a name
 */
public record Place(AttributeSchema parent, String component, @Nullable String name, int index) {

  /** A component of a record. */
  public static Place within(AttributeSchema parent, String component, String storedName) {
    return new Place(parent, parent.component() + "." + component, storedName, -1);
  }

  /**
   * An element of a list.
   *
   * @throws IllegalArgumentException when the index is negative
   */
  public static Place at(AttributeSchema parent, int index) {
    if (index < 0) {
      throw new IllegalArgumentException(parent.component() + ": at(index) counts from 0.");
    }
    return new Place(parent, parent.component() + "[" + index + "]", null, index);
  }

  /**
   * A value of a map.
   *
   * @throws IllegalArgumentException when the key is null or empty
   */
  public static Place key(AttributeSchema parent, String key) {
    if (key == null || key.isEmpty()) {
      throw new IllegalArgumentException(parent.component() + ": key(…) wants a key.");
    }
    return new Place(parent, parent.component() + "[\"" + key + "\"]", key, -1);
  }

  /** The stored path, beginning with the attribute of the table. */
  @Override
  public String toString() {
    return name == null ? parent + "[" + index + "]" : parent + "." + name;
  }
}
