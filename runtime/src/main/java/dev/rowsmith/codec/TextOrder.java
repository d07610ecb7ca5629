package dev.rowsmith.codec;

import java.util.Comparator;

/** The order of texts by code point, which is that of their UTF-8 bytes and not Java's own. */
enum TextOrder implements Comparator<String> {
  BY_CODE_POINT;

  @Override
  public int compare(String left, String right) {
    int most = Math.min(left.length(), right.length());
    for (int i = 0; i < most; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        return Integer.compare(rank(a), rank(b));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** Surrogates stand for code points that come behind all others. */
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
  }
}
