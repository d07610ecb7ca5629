package dev.rowsmith;

import dev.rowsmith.codec.NestedContent;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * An attribute that is stored as JSON text. It is compared as a whole, since DynamoDB does not look
 * into a text.
 *
 * @param <R> the record
 * @param <T> the type of the attribute's values
 */
public final class JsonAttribute<R, T> extends Attribute<R, T> {

  private final BiFunction<AttributeSchema, T, NestedContent> content;

  /** As {@link Attribute#Attribute}, with what carries the values to their stored form. */
  public JsonAttribute(
      int ordinal,
      String component,
      String storedName,
      AttributeType type,
      BiFunction<AttributeSchema, T, NestedContent> content,
      Trait... traits) {
    super(ordinal, component, storedName, type, json(traits));
    this.content = content;
  }

  /** A value within another, at this place. */
  public JsonAttribute(
      Place place, AttributeType type, BiFunction<AttributeSchema, T, NestedContent> content) {
    super(place, type, Trait.JSON);
    this.content = content;
  }

  private static Trait[] json(Trait... traits) {
    List<Trait> all = new ArrayList<>(List.of(traits));
    all.add(Trait.JSON);
    return all.toArray(Trait[]::new);
  }

  @Override
  Object stored(T value) {
    return content.apply(this, value);
  }
}
