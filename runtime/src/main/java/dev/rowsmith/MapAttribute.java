package dev.rowsmith;

import dev.rowsmith.codec.ElementCodec;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Trait;
import java.util.Map;

/**
 * An attribute that holds a map. Two maps are equal when they have the same keys and values.
 *
 * @param <R> the record
 * @param <E> the type of the values
 */
public final class MapAttribute<R, E> extends Attribute<R, Map<String, E>> {

  private final ElementCodec<E> codec;

  /** As {@link Attribute#Attribute}, with what carries the values to their stored form. */
  public MapAttribute(
      int ordinal, String component, String storedName, ElementCodec<E> codec, Trait... traits) {
    super(ordinal, component, storedName, AttributeType.MAP, traits);
    this.codec = codec;
  }

  @Override
  Object stored(Map<String, E> value) {
    return codec.content(value);
  }
}
