package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a pattern in their order: {@code yyyy MM dd} of {@code yyyy-MM-dd}.
 *
 * @param letters a run of letters each, without the texts between them and the offset, which is
 *     always that of UTC
 */
record TimePatternFields(List<String> letters) {

  private static final String OFFSET = "xXZ";
  private static final String DIGITS = "uyMLdDHkmsSAnN" + OFFSET;
  private static final List<String> DATE = List.of("yyyy", "MM", "dd");
  private static final List<String> TIME = List.of("HH", "mm", "ss");

  /** Takes a pattern apart. */
  static TimePatternFields of(String pattern) {
    List<String> letters = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      char letter = pattern.charAt(at);
      int end = at + 1;
      if (letter == '\'') {
        end = pattern.indexOf('\'', end) + 1;
        if (end == 0) {
          throw new IllegalArgumentException("has a quote that does not end");
        }
      } else if (Character.isLetter(letter) && letter < 128) {
        while (end < pattern.length() && pattern.charAt(end) == letter) {
          end++;
        }
        String run = pattern.substring(at, end);
        check(run);
        if (OFFSET.indexOf(letter) < 0) {
          letters.add(run);
        }
      } else if (letter == '[' || letter == ']') {
        throw new IllegalArgumentException("has an optional part");
      }
      at = end;
    }
    return new TimePatternFields(List.copyOf(letters));
  }

  /** Whatever is not of digits differs from one release of Java to the next. */
  private static void check(String run) {
    char letter = run.charAt(0);
    boolean words =
        DIGITS.indexOf(letter) < 0
            || ((letter == 'M' || letter == 'L') && run.length() > 2)
            || (letter == 'Z' && run.length() > 3);
    if (words) {
      throw new IllegalArgumentException(
          "has the field " + run + ", which is not of digits in every version of Java");
    }
  }

  boolean yearOfEra() {
    return letters.stream().anyMatch(run -> run.startsWith("y"));
  }

  /** Whether each field has a fixed width and stands before all that say less. */
  boolean sort(AttributeType type) {
    List<String> wanted = new ArrayList<>();
    if (type != AttributeType.TIME) {
      wanted.addAll(DATE);
    }
    if (type != AttributeType.DATE) {
      wanted.addAll(TIME);
    }
    List<String> given =
        letters.stream().map(run -> run.equals("uuuu") ? "yyyy" : run.replace('L', 'M')).toList();
    boolean fraction =
        type != AttributeType.DATE
            && given.size() == wanted.size() + 1
            && given.get(given.size() - 1).startsWith("S");
    return given.equals(wanted) || (fraction && given.subList(0, wanted.size()).equals(wanted));
  }
}
