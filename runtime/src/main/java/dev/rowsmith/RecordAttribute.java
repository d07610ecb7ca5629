package dev.rowsmith;

import dev.rowsmith.codec.NestedCodec;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;

/**
 * An attribute that holds a record. Two are equal when all that is stored of them is. The generated
 * class has a method for each component, for conditions on it alone.
 *
 * @param <R> the record
 * @param <T> the type of the attribute's values
 */
public abstract class RecordAttribute<R, T> extends Attribute<R, T> {

  private final NestedCodec<T> codec;

  /** As {@link Attribute#Attribute}, with what carries the records to their stored form. */
  protected RecordAttribute(
      int ordinal, String component, String storedName, NestedCodec<T> codec, Trait... traits) {
    super(ordinal, component, storedName, AttributeType.RECORD, traits);
    this.codec = codec;
  }

  /** A value within another, at this place. */
  protected RecordAttribute(Place place, NestedCodec<T> codec) {
    super(place, AttributeType.RECORD);
    this.codec = codec;
  }

  @Override
  final Object stored(T value) {
    return codec.content(this, value);
  }
}
