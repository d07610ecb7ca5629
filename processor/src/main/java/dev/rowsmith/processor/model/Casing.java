package dev.rowsmith.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names in other cases: {@code phoneNumber} is the words {@code phone} and {@code Number}.
 *
 * <p>A word begins at an upper-case letter behind a lower-case letter or a digit, at the last
 * upper-case letter of a run that a lower-case letter follows ({@code HTTPServer}), and behind
 * every character that is no letter and no digit.
 */
public final class Casing {

  private Casing() {}

  /** {@code phoneNumber} as {@code phone_number}. */
  public static String snake(String name) {
    return String.join("_", words(name)).toLowerCase(Locale.ROOT);
  }

  /** {@code phoneNumber} as {@code PHONE_NUMBER}. */
  public static String upperSnake(String name) {
    return String.join("_", words(name)).toUpperCase(Locale.ROOT);
  }

  /** {@code phoneNumber}, {@code phone_number} and {@code phone-number} as {@code PhoneNumber}. */
  public static String pascal(String name) {
    StringBuilder pascal = new StringBuilder();
    for (String word : words(name)) {
      int first = word.codePointAt(0);
      pascal.appendCodePoint(Character.toUpperCase(first));
      pascal.append(word.substring(Character.charCount(first)));
    }
    return pascal.toString();
  }

  /** {@code address.street} as {@code addressStreet}; a name without a dot as it is. */
  public static String joined(String path) {
    StringBuilder joined = new StringBuilder();
    for (String name : path.split("\\.", -1)) {
      int first = name.codePointAt(0);
      joined.appendCodePoint(joined.isEmpty() ? first : Character.toUpperCase(first));
      joined.append(name.substring(Character.charCount(first)));
    }
    return joined.toString();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int[] points = name.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!Character.isLetterOrDigit(points[i])) {
        finish(words, word);
        continue;
      }
      if (startsWord(points, i)) {
        finish(words, word);
      }
      word.appendCodePoint(points[i]);
    }
    finish(words, word);
    return words.isEmpty() ? List.of(name) : words;
  }

  private static boolean startsWord(int[] points, int i) {
    if (i == 0 || !Character.isUpperCase(points[i])) {
      return false;
    }
    boolean behindUpper = Character.isUpperCase(points[i - 1]);
    boolean beforeLower = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
    return !behindUpper || beforeLower;
  }

  private static void finish(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
