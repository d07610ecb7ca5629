package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries the constants of a fixed list to their stored texts and back. The constants are those of
 * an enum, or texts themselves.
 *
 * @param <E> the enum, or {@code String}
 */
public final class EnumCodec<E> {

  private final Map<E, String> storedByConstant;
  private final Map<String, E> constantByStored;
  private final @Nullable E unknown;

  private EnumCodec(Map<E, String> storedByConstant, @Nullable E unknown) {
    this.storedByConstant = storedByConstant;
    this.unknown = unknown;
    Map<String, E> inverse = new HashMap<>(storedByConstant.size() * 2);
    for (Map.Entry<E, String> entry : storedByConstant.entrySet()) {
      inverse.put(entry.getValue(), entry.getKey());
    }
    this.constantByStored = inverse;
  }

  /** Constants under the stored texts that the function gives for them. */
  public static <E> EnumCodec<E> of(E[] constants, Function<E, String> stored) {
    Map<E, String> map = new HashMap<>(constants.length * 2);
    for (E constant : constants) {
      map.put(constant, stored.apply(constant));
    }
    return new EnumCodec<>(map, null);
  }

  /** Constants of an enum under their names. */
  public static <E extends Enum<E>> EnumCodec<E> byName(E[] constants) {
    Map<E, String> map = new HashMap<>(constants.length * 2);
    for (E constant : constants) {
      map.put(constant, constant.name());
    }
    return new EnumCodec<>(map, null);
  }

  /** Constants of an enum under their names in lower case. */
  public static <E extends Enum<E>> EnumCodec<E> byLowerCaseName(E[] constants) {
    return of(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  /** Texts that are stored as they are. */
  public static EnumCodec<String> ofTexts(String... texts) {
    return of(texts, text -> text);
  }

  /** The same codec, with another stored text for one constant. */
  public EnumCodec<E> storing(E constant, String stored) {
    Map<E, String> map = new HashMap<>(storedByConstant);
    map.put(constant, stored);
    return new EnumCodec<>(map, unknown);
  }

  /** The same codec, which reads a stored text outside the list as the given constant. */
  public EnumCodec<E> reading(E constantForUnknown) {
    return new EnumCodec<>(storedByConstant, constantForUnknown);
  }

  /** The stored texts, sorted. */
  public List<String> storedTexts() {
    List<String> texts = new ArrayList<>(constantByStored.keySet());
    texts.sort(null);
    return texts;
  }

  /**
   * The stored text of a constant.
   *
   * @throws ValueException when it is not one of the list
   */
  public String stored(AttributeSchema attribute, E constant) {
    String stored = storedByConstant.get(constant);
    if (stored == null) {
      throw ValueException.outsideTheList(attribute, storedTexts(), constant);
    }
    return stored;
  }

  /** The stored text of a constant, or the constant's own where it is not one of the list. */
  public String text(E constant) {
    String stored = storedByConstant.get(constant);
    return stored == null ? constant.toString() : stored;
  }

  E constant(AttributeSchema attribute, String stored) {
    E constant = constantByStored.get(stored);
    if (constant != null) {
      return constant;
    }
    if (unknown == null) {
      throw new ValueException(
          attribute,
          "is stored as none of the allowed values "
              + storedTexts()
              + ". Add the value"
              + " to the list, or name the constant that it reads as with @Enumerated(unknown)");
    }
    return unknown;
  }
}
