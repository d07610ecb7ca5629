package dev.rowsmith;

import dev.rowsmith.codec.VariantCodec;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;

/**
 * An attribute that holds a record of a sealed interface. Two are equal when they are of one type
 * and all that is stored of them is equal.
 *
 * @param <R> the record
 * @param <T> the sealed interface
 */
public final class VariantAttribute<R, T> extends Attribute<R, T> {

  private final VariantCodec<T> codec;

  /** As {@link Attribute#Attribute}, with what carries the records to their stored form. */
  public VariantAttribute(
      int ordinal, String component, String storedName, VariantCodec<T> codec, Trait... traits) {
    super(ordinal, component, storedName, AttributeType.VARIANT, traits);
    this.codec = codec;
  }

  /** A value within another, at this place. */
  public VariantAttribute(Place place, VariantCodec<T> codec) {
    super(place, AttributeType.VARIANT);
    this.codec = codec;
  }

  @Override
  Object stored(T value) {
    return codec.content(this, value);
  }
}
