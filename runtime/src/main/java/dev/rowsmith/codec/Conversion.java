package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Carries the values of a component to those that are stored in their place, and back. No null
 * comes in or goes out.
 *
 * @param <J> the component's type
 * @param <S> the type of what is stored
 */
public final class Conversion<J, S> {

  private final BiFunction<AttributeSchema, J, S> toStored;
  private final BiFunction<AttributeSchema, S, J> fromStored;

  Conversion(
      BiFunction<AttributeSchema, J, S> toStored, BiFunction<AttributeSchema, S, J> fromStored) {
    this.toStored = toStored;
    this.fromStored = fromStored;
  }

  /** The conversion by a user's converter, whose methods may throw or return anything. */
  public static <C, J, S> Conversion<J, S> by(
      C converter, BiFunction<C, J, S> toStored, BiFunction<C, S, J> fromStored) {
    String name = converter.getClass().getSimpleName();
    return new Conversion<>(
        (attribute, value) -> apply(attribute, name, toStored, converter, value),
        (attribute, stored) -> apply(attribute, name, fromStored, converter, stored));
  }

  private static <C, A, B> B apply(
      AttributeSchema attribute, String name, BiFunction<C, A, B> method, C converter, A value) {
    @Nullable B result;
    try {
      result = method.apply(converter, value);
    } catch (RuntimeException e) {
      // The converter's own message may hold the value.
      String problem = "is refused by its converter " + name + ": " + e.getClass().getName();
      throw new ValueException(attribute, problem, e);
    }
    if (result == null) {
      throw new ValueException(
          attribute, "is made null by its converter " + name + ", which must return a value");
    }
    return result;
  }

  /**
   * What is stored in place of a value.
   *
   * @throws ValueException when the converter refuses it
   */
  public S stored(AttributeSchema attribute, J value) {
    return toStored.apply(attribute, value);
  }

  /**
   * The value in place of which something is stored.
   *
   * @throws ValueException when the converter refuses it
   */
  public J value(AttributeSchema attribute, S stored) {
    return fromStored.apply(attribute, stored);
  }
}
