package dev.rowsmith.codec;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * What trees are made of: the values of {@link RecordReader#tree}. Equal values are equal trees,
 * whatever form a backend has for them.
 */
public final class Trees {

  /** Far beyond what is written; a number with a larger exponent would not fit in memory. */
  private static final int MOST_EXPONENT = 1000;

  private Trees() {}

  /** An empty map, which keeps its keys in the order of their UTF-8 bytes. */
  public static Map<String, Object> map() {
    return new TreeMap<>(TextOrder.BY_CODE_POINT);
  }

  /**
   * A number without trailing zeros.
   *
   * @throws NumberFormatException when the text is none, or one of more than a thousand digits
   */
  public static BigDecimal number(String text) {
    return number(new BigDecimal(text));
  }

  static BigDecimal number(BigDecimal number) {
    if (Math.abs((long) number.precision() - number.scale()) > MOST_EXPONENT) {
      throw new NumberFormatException("beyond all that are written");
    }
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** Bytes as text. */
  public static String binary(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
