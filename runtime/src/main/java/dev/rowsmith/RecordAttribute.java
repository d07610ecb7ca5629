package dev.rowsmith;

import dev.rowsmith.codec.NestedCodec;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Trait;

/**
 * An attribute that holds a record. Two are equal when all that is stored of them is.
 *
 * @param <R> the record
 * @param <T> the type of the attribute's values
 */
public final class RecordAttribute<R, T> extends Attribute<R, T> {

  private final NestedCodec<T> codec;

  /** As {@link Attribute#Attribute}, with what carries the records to their stored form. */
  public RecordAttribute(
      int ordinal, String component, String storedName, NestedCodec<T> codec, Trait... traits) {
    super(ordinal, component, storedName, AttributeType.RECORD, traits);
    this.codec = codec;
  }

  @Override
  Object stored(T value) {
    return codec.content(this, value);
  }
}
