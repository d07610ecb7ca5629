package dev.rowsmith;

import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that holds one of a fixed list of values, ordered by their stored texts.
 *
 * @param <R> the record
 * @param <E> the enum, or {@code String}
 */
public final class EnumAttribute<R, E> extends OrderedAttribute<R, E> {

  private final EnumCodec<E> codec;

  /**
   * Made when they are asked for: not by a program that only reads. Another thread makes the same.
   */
  private @Nullable List<String> allowedTexts;

  /** As {@link Attribute#Attribute}, with what carries the values to their stored texts. */
  public EnumAttribute(
      int ordinal, String component, String storedName, EnumCodec<E> codec, Trait... traits) {
    super(ordinal, component, storedName, AttributeType.ENUM, traits);
    this.codec = codec;
  }

  /** A value within another, at this place. */
  public EnumAttribute(Place place, EnumCodec<E> codec) {
    super(place, AttributeType.ENUM);
    this.codec = codec;
  }

  @Override
  public List<String> allowedTexts() {
    List<String> made = allowedTexts;
    if (made == null) {
      made = List.copyOf(codec.storedTexts());
      allowedTexts = made;
    }
    return made;
  }

  @Override
  Object stored(E value) {
    // A value outside the list is refused when it is written, where the operation is known.
    return codec.text(value);
  }
}
