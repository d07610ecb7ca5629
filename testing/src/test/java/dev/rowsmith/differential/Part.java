package dev.rowsmith.differential;

import dev.rowsmith.codec.Projection;

/**
 * A part of a record: what an index holds of it, or what a record of a user's selects.
 *
 * @param anatomy takes apart what is read
 */
record Part<R>(Projection<R, ?> projection, Anatomy<?> anatomy) {

  /** A name as a part has it that is flat: {@code addressStreet} for {@code address.street}. */
  static String flat(String name) {
    StringBuilder flat = new StringBuilder();
    for (String component : name.split("\\.")) {
      boolean first = flat.isEmpty();
      flat.append(first ? component.charAt(0) : Character.toUpperCase(component.charAt(0)));
      flat.append(component, 1, component.length());
    }
    return flat.toString();
  }

  /** Whether it has an attribute itself, and not only within a text of the key. */
  boolean holds(Field<R> field) {
    return projection.attributes().contains(field.attribute().root());
  }

  /** Whether it has all that the other is read of. */
  boolean holds(Part<R> other) {
    return projection.attributes().containsAll(other.projection().attributes());
  }

  @Override
  public String toString() {
    return anatomy.toString();
  }
}
