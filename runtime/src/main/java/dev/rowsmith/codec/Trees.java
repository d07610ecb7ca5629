package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.Place;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What trees are made of: the values of {@link RecordReader#tree}. Equal values are equal trees,
 * whatever form a backend has for them.
 */
public final class Trees {

  /** Far beyond what is written; a number with a larger exponent would not fit in memory. */
  private static final int MOST_EXPONENT = 1000;

  private Trees() {}

  /** An empty map, which keeps its keys in the order of their UTF-8 bytes. */
  public static <V> Map<String, V> map() {
    return new TreeMap<>(TextOrder.BY_CODE_POINT);
  }

  /**
   * A number without trailing zeros.
   *
   * @throws NumberFormatException when the text is none, or one of more than a thousand digits
   */
  public static BigDecimal number(String text) {
    BigDecimal number = new BigDecimal(text);
    // Most end with a digit that stays, and need no second number.
    char last = text.charAt(text.length() - 1);
    boolean plain = text.indexOf('E') < 0 && text.indexOf('e') < 0;
    return plain && last >= '1' && last <= '9' ? checked(number) : number(number);
  }

  static BigDecimal number(BigDecimal number) {
    checked(number);
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static BigDecimal checked(BigDecimal number) {
    if (Math.abs((long) number.precision() - number.scale()) > MOST_EXPONENT) {
      throw new NumberFormatException("beyond all that are written");
    }
    return number;
  }

  /**
   * The value of an attribute that is within another, as operands carry it, or null where it is
   * absent.
   *
   * @param tree the tree of the attribute's root
   * @throws ValueException when the value is of another type than the attribute's
   */
  public static @Nullable Object value(AttributeSchema attribute, Object tree) {
    Object within = within(attribute, tree);
    return within == null ? null : Operand.readFrom(TreeReader.value(attribute, within)).value();
  }

  /**
   * The tree of an attribute that is within another, or null where it is absent.
   *
   * @param tree the tree of the attribute's root
   */
  public static @Nullable Object within(AttributeSchema attribute, Object tree) {
    Place place = attribute.place();
    if (place == null) {
      return tree;
    }
    Object parent = within(place.parent(), tree);
    if (place.name() != null) {
      return parent instanceof Map<?, ?> map ? map.get(place.name()) : null;
    }
    return parent instanceof List<?> list && place.index() < list.size()
        ? list.get(place.index())
        : null;
  }

  /** Bytes as text. */
  public static String binary(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
