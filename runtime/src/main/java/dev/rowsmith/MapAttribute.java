package dev.rowsmith;

import dev.rowsmith.codec.ElementCodec;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.Map;
import java.util.function.Function;

/**
 * An attribute that holds a map. Two maps are equal when they have the same keys and values.
 *
 * @param <R> the record
 * @param <E> the type of the values
 * @param <A> what conditions on one value are made of
 */
public final class MapAttribute<R, E, A extends Attribute<R, E>>
    extends Attribute<R, Map<String, E>> {

  private final ElementCodec<E> codec;
  private final Function<Place, A> values;

  /** As {@link Attribute#Attribute}, with what carries the values to their stored form. */
  public MapAttribute(
      int ordinal,
      String component,
      String storedName,
      ElementCodec<E> codec,
      Function<Place, A> values,
      Trait... traits) {
    super(ordinal, component, storedName, AttributeType.MAP, traits);
    this.codec = codec;
    this.values = values;
  }

  /** A value within another, at this place. */
  public MapAttribute(Place place, ElementCodec<E> codec, Function<Place, A> values) {
    super(place, AttributeType.MAP);
    this.codec = codec;
    this.values = values;
  }

  /**
   * The value of a key, for conditions on it alone and updates of it; absent where the map has no
   * such key.
   */
  public A key(String key) {
    return values.apply(Place.key(this, key));
  }

  @Override
  Object stored(Map<String, E> value) {
    return codec.content(value);
  }
}
