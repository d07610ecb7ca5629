package dev.rowsmith.sql;

import org.jspecify.annotations.Nullable;

/** Turns a prefix into the end of the range of texts that begin with it (semantics.md 1.4). */
final class TextPrefix {

  private TextPrefix() {}

  /**
   * The least text that is greater than every text with the prefix, by UTF-8 bytes; null where
   * there is none, as for the empty prefix.
   */
  static @Nullable String successor(String prefix) {
    int end = prefix.length();
    while (end > 0) {
      int last = prefix.codePointBefore(end);
      end -= Character.charCount(last);
      if (last < Character.MAX_CODE_POINT) {
        return prefix.substring(0, end) + Character.toString(next(last));
      }
    }
    return null;
  }

  private static int next(int codePoint) {
    int next = codePoint + 1;
    boolean surrogate = next >= Character.MIN_SURROGATE && next <= Character.MAX_SURROGATE;
    return surrogate ? Character.MAX_SURROGATE + 1 : next;
  }
}
