package dev.rowsmith;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Trait;

/**
 * A key that is a text made of several components. No condition is made of it: the components have
 * their own attributes, and a query asks for them one by one.
 */
public final class KeyTextAttribute extends AttributeSchema {

  /** As {@link AttributeSchema#AttributeSchema}. */
  public KeyTextAttribute(int ordinal, String component, String storedName) {
    super(ordinal, component, storedName, AttributeType.TEXT, Trait.REQUIRED);
  }
}
