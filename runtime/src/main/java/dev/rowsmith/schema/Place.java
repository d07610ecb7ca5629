package dev.rowsmith.schema;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is within a list, a map or a record: {@code address.city}, {@code lines[3]}, {@code
 * labels["x"]}.
 *
 * @param parent what it is within; perhaps itself within another
 * @param component the place, as errors tell it
 * @param name the name or key that the value is stored by, or null where it is an element
 * @param index the place in a list, from 0, or -1 where the value has a name
 * @param required whether what it is within cannot be without it
 */
public record Place(
    AttributeSchema parent, String component, @Nullable String name, int index, boolean required) {

  /** A component of a record that may be absent. */
  public static Place within(AttributeSchema parent, String component, String storedName) {
    return new Place(parent, parent.component() + "." + component, storedName, -1, false);
  }

  /** A component of a record that is never absent. */
  public static Place requiredWithin(AttributeSchema parent, String component, String storedName) {
    return new Place(parent, parent.component() + "." + component, storedName, -1, true);
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
    return new Place(parent, parent.component() + "[" + index + "]", null, index, false);
  }

  /**
   * A value of a map.
   *
   * @throws IllegalArgumentException when the key is null, empty or no text that can be stored
   */
  public static Place key(AttributeSchema parent, String key) {
    if (key == null || key.isEmpty()) {
      throw new IllegalArgumentException(parent.component() + ": key(…) wants a key.");
    }
    if (key.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(key)) {
      throw new IllegalArgumentException(
          parent.component()
              + ": key(…) holds the character NUL or half of a surrogate pair. Repair the text.");
    }
    return new Place(parent, parent.component() + "[\"" + key + "\"]", key, -1, false);
  }

  /** What codecs call it, which know no more than the record that it is a component of. */
  public String called() {
    if (parent.type() == AttributeType.RECORD) {
      return component.substring(parent.component().length() + 1);
    }
    Place around = parent.place();
    return (around == null ? parent.component() : around.called()) + "[]";
  }

  /** The stored path, beginning with the attribute of the table. */
  @Override
  public String toString() {
    return name == null ? parent + "[" + index + "]" : parent + "." + name;
  }
}
