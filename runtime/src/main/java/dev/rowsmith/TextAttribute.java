package dev.rowsmith;

import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;

/**
 * An attribute that holds text.
 *
 * @param <R> the record
 */
public final class TextAttribute<R> extends OrderedAttribute<R, String> {

  /** As {@link Attribute#Attribute}. */
  public TextAttribute(int ordinal, String component, String storedName, Trait... traits) {
    super(ordinal, component, storedName, AttributeType.TEXT, traits);
  }

  /** A value within another, at this place. */
  public TextAttribute(Place place) {
    super(place, AttributeType.TEXT);
  }

  /** True where the attribute is present and begins with the text. */
  public Condition<R> beginsWith(String prefix) {
    return condition(Operator.BEGINS_WITH, prefix);
  }

  /** True where the attribute is present and has the text somewhere within. */
  public Condition<R> contains(String part) {
    return condition(Operator.CONTAINS, part);
  }
}
