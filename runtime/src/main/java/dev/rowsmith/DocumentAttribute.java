package dev.rowsmith;

import dev.rowsmith.codec.NestedContent;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.Map;

/**
 * An attribute that holds a free document. Two are equal when they hold the same; numbers are
 * compared by value.
 *
 * @param <R> the record
 */
public final class DocumentAttribute<R> extends Attribute<R, Map<String, Object>> {

  /** As {@link Attribute#Attribute}. */
  public DocumentAttribute(int ordinal, String component, String storedName, Trait... traits) {
    super(ordinal, component, storedName, AttributeType.DOCUMENT, traits);
  }

  /** A value within another, at this place. */
  public DocumentAttribute(Place place) {
    super(place, AttributeType.DOCUMENT);
  }

  @Override
  Object stored(Map<String, Object> value) {
    return NestedContent.ofDocument(this, value);
  }
}
