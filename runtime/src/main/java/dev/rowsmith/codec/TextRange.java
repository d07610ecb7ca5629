package dev.rowsmith.codec;

import org.jspecify.annotations.Nullable;

/**
 * The ends of ranges of texts in the order of their UTF-8 bytes, exact for texts of a limited
 * length (semantics.md 1.4). No text holds NUL or half of a surrogate pair.
 */
public final class TextRange {

  private static final int MOST_BYTES_OF_A_CHARACTER = 4;

  private TextRange() {}

  /**
   * The least text that is greater than every text with the prefix; null where there is none, as
   * for the empty prefix.
   */
  public static @Nullable String successor(String prefix) {
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

  /** The greatest text with the prefix that takes at most so many bytes. */
  public static String last(String prefix, int mostBytes) {
    StringBuilder text = new StringBuilder(prefix);
    for (int left = mostBytes - ValueRules.utf8Length(prefix); left > 0; ) {
      int bytes = Math.min(left, MOST_BYTES_OF_A_CHARACTER);
      text.appendCodePoint(greatest(bytes));
      left -= bytes;
    }
    return text.toString();
  }

  /**
   * The greatest text of at most so many bytes that is less than the text; null for an empty one.
   */
  public static @Nullable String before(String text, int mostBytes) {
    if (text.isEmpty()) {
      return null;
    }
    int last = text.codePointBefore(text.length());
    String rest = text.substring(0, text.length() - Character.charCount(last));
    return last == 1 ? rest : last(rest + Character.toString(previous(last)), mostBytes);
  }

  /** The least text of at most so many bytes that is greater than the text. */
  public static @Nullable String after(String text, int mostBytes) {
    return ValueRules.utf8Length(text) < mostBytes ? text + '\u0001' : successor(text);
  }

  private static int greatest(int bytes) {
    return switch (bytes) {
      case 1 -> 0x7F;
      case 2 -> 0x7FF;
      case 3 -> 0xFFFF;
      default -> Character.MAX_CODE_POINT;
    };
  }

  private static int next(int codePoint) {
    int next = codePoint + 1;
    return isSurrogate(next) ? Character.MAX_SURROGATE + 1 : next;
  }

  private static int previous(int codePoint) {
    int previous = codePoint - 1;
    return isSurrogate(previous) ? Character.MIN_SURROGATE - 1 : previous;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
