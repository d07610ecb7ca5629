package dev.rowsmith.dynamodb;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes eight at a time, as a number whose lowest is the first of them. */
final class Words {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = ONES << 7;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';

  private Words() {}

  /** The eight bytes from a place on. */
  static long at(byte[] bytes, int place) {
    return (long) WORDS.get(bytes, place);
  }

  /** The first eight of some bytes; zeros behind where they are fewer. */
  static long first(byte[] bytes, int from, int length) {
    if (from + Long.BYTES <= bytes.length) {
      long word = at(bytes, from);
      return length < Long.BYTES ? word & ((1L << (length * Byte.SIZE)) - 1) : word;
    }
    long word = 0;
    for (int i = length - 1; i >= 0; i--) {
      word = (word << Byte.SIZE) | (bytes[from + i] & 0xFF);
    }
    return word;
  }

  /**
   * The place of the first quote, backslash or byte beyond ASCII from a place on; the length where
   * there is none.
   */
  static int endOfPlain(byte[] bytes, int from) {
    int i = from;
    for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
      long found = special(at(bytes, i));
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < bytes.length && bytes[i] != '"' && bytes[i] != '\\' && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /**
   * The high bit of each byte that is a quote, a backslash or beyond ASCII, as far as the first of
   * them: only behind it may others seem to be one.
   */
  private static long special(long word) {
    long quotes = word ^ QUOTES;
    long backslashes = word ^ BACKSLASHES;
    return (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | word) & HIGHS;
  }
}
