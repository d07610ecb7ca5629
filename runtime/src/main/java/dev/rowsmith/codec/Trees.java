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

  /** With as many characters a text is of no more digits than 64 bits hold. */
  private static final int FEW = 18;

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
    BigDecimal few = text.length() <= FEW ? ofFewDigits(text) : null;
    return few == null ? number(new BigDecimal(text)) : few;
  }

  static BigDecimal number(BigDecimal number) {
    if (Math.abs((long) number.precision() - number.scale()) > MOST_EXPONENT) {
      throw new NumberFormatException("beyond all that are written");
    }
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** The number that most texts are, without a second object; null for any other. */
  private static @Nullable BigDecimal ofFewDigits(String text) {
    int length = text.length();
    boolean negative = length > 0 && text.charAt(0) == '-';
    long digits = 0;
    int point = -1;
    for (int i = negative ? 1 : 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
      } else if (c == '.' && point < 0) {
        point = i;
      } else {
        return null;
      }
    }
    if (digits == 0) {
      return null;
    }
    int scale = point < 0 ? 0 : length - point - 1;
    while (digits % 10 == 0) {
      digits /= 10;
      scale--;
    }
    return BigDecimal.valueOf(negative ? -digits : digits, scale);
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
