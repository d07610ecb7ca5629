package dev.rowsmith.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A numeric as the server keeps it: digits to the base of 10,000, the first of them of the power
 * that the weight says.
 *
 * @param digits without zeros at the ends
 * @param weight the power of 10,000 of the first digit
 * @param negative whether it is below zero
 * @param scale how many decimal places are shown
 */
record CopyNumber(List<Integer> digits, int weight, boolean negative, int scale) {

  private static final int DECIMALS = 4;
  private static final int NEGATIVE = 0x4000;

  static CopyNumber of(BigDecimal value) {
    int scale = Math.max(0, value.scale());
    String plain = value.abs().setScale(scale).unscaledValue().toString();
    int wholeDigits = plain.length() - scale;
    // Filled up on both sides, so that groups of four begin at the decimal point.
    int missing = Math.floorMod(-wholeDigits, DECIMALS);
    String text = "0".repeat(missing) + plain;
    text += "0".repeat(Math.floorMod(-text.length(), DECIMALS));
    List<Integer> digits = new ArrayList<>();
    for (int at = 0; at < text.length(); at += DECIMALS) {
      digits.add(Integer.parseInt(text, at, at + DECIMALS, 10));
    }
    int weight = (wholeDigits + missing) / DECIMALS - 1;
    while (!digits.isEmpty() && digits.get(0) == 0) {
      digits.remove(0);
      weight--;
    }
    while (!digits.isEmpty() && digits.get(digits.size() - 1) == 0) {
      digits.remove(digits.size() - 1);
    }
    return new CopyNumber(digits, digits.isEmpty() ? 0 : weight, value.signum() < 0, scale);
  }

  void writeTo(CopyBuffer buffer) {
    buffer.int32((DECIMALS + digits.size()) * Short.BYTES);
    buffer.int16(digits.size()).int16(weight).int16(negative ? NEGATIVE : 0).int16(scale);
    digits.forEach(buffer::int16);
  }
}
