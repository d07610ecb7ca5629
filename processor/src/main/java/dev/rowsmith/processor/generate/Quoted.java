package dev.rowsmith.processor.generate;

import java.util.HexFormat;

/**
 * Turns text into a quoted literal of Java or JSON, in ASCII alone: so that the file reads the same
 * in every encoding, and no invisible character is in it.
 */
final class Quoted {

  /**
   * A class file has texts of so many bytes, but javac wants a constant to have fewer characters.
   */
  private static final int LONGEST_TEXT = 65_535;

  private Quoted() {}

  /** A Java expression for a text that a user wrote, which may be as long as an annotation's. */
  static String expression(String text) {
    return text.length() < LONGEST_TEXT
        ? string(text)
        : string(text.substring(0, 1)) + ".concat(" + string(text.substring(1)) + ")";
  }

  /** A string literal, of Java and of JSON alike. */
  static String string(String text) {
    return quoted(text, '"');
  }

  /** A character literal of Java. */
  static String character(char character) {
    return quoted(String.valueOf(character), '\'');
  }

  private static String quoted(String text, char quote) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); i++) {
      append(literal, text.charAt(i), quote);
    }
    return literal.append(quote).toString();
  }

  private static void append(StringBuilder literal, char c, char quote) {
    // javac reads Unicode escapes before all else, so a line feed must not be one.
    switch (c) {
      case '\b' -> literal.append("\\b");
      case '\t' -> literal.append("\\t");
      case '\n' -> literal.append("\\n");
      case '\f' -> literal.append("\\f");
      case '\r' -> literal.append("\\r");
      case '\\' -> literal.append("\\\\");
      default -> {
        if (c == quote) {
          literal.append('\\').append(c);
        } else if (c >= ' ' && c <= '~') {
          literal.append(c);
        } else {
          literal.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
      }
    }
  }
}
