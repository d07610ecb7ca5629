package dev.rowsmith.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Walks over the bytes of a JSON text (RFC 8259) that DynamoDB sent. It makes an object only of
 * what is asked for, and goes past the rest.
 */
final class JsonInput {

  /** No text that is JSON has it outside its strings. */
  private static final byte END = 0;

  private static final int HEX_DIGITS = 4;

  /** Twice and a bit what DynamoDB nests, and less than would overflow the stack. */
  private static final int MOST_DEPTH = 200;

  /** One less than the digits of the largest number of 64 bits, so that no sum overflows. */
  private static final int SAFE_DIGITS = 18;

  /** How most values begin: a brace, the letter of the type in quotes, a colon. */
  private static final long MEMBER = Words.at(new byte[] {'{', '"', 0, '"', ':', 0, 0, 0}, 0);

  /** All of it but the letter. */
  private static final long SAME = Words.at(new byte[] {-1, -1, 0, -1, -1, 0, 0, 0}, 0);

  private static final int LETTER = 2;
  private static final int MEMBER_LENGTH = 5;

  private final byte[] bytes;
  private final NameTables tables;
  private int at;
  private int depth;

  /**
   * @param tables finds the attributes of names
   */
  JsonInput(byte[] bytes, NameTables tables) {
    this.bytes = bytes;
    this.tables = tables;
  }

  /** The bytes are no JSON, or not what DynamoDB answers. */
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Malformed(int at) {
      super("The answer is no JSON of DynamoDB's at byte " + at + ".");
    }
  }

  byte[] bytes() {
    return bytes;
  }

  NameTables tables() {
    return tables;
  }

  /** The place of the next byte. */
  int at() {
    return at;
  }

  /** In how many objects and arrays the place is. */
  int depth() {
    return depth;
  }

  /** Goes back to a place that was told, in as many objects and arrays as then. */
  void goBack(int place, int itsDepth) {
    at = place;
    depth = itsDepth;
  }

  /** The next byte that is no white space, which stays; 0 behind the last. */
  byte peek() {
    while (at < bytes.length) {
      byte next = bytes[at];
      if (next > ' ' || next < 0) {
        return next;
      }
      at++;
    }
    return END;
  }

  void take(char expected) {
    if (peek() != expected) {
      throw malformed();
    }
    at++;
  }

  /** Goes into an object or an array. */
  void open(char bracket) {
    take(bracket);
    if (++depth > MOST_DEPTH) {
      throw malformed();
    }
  }

  /** Goes out of an object or an array. */
  void close(char bracket) {
    take(bracket);
    depth--;
  }

  /** Whether a member follows, and not the end, to which it goes; the comma is passed. */
  boolean more(char bracket, boolean first) {
    if (peek() == bracket) {
      close(bracket);
      return false;
    }
    if (!first) {
      take(',');
    }
    return true;
  }

  /** A string. */
  String string() {
    take('"');
    int start = at;
    int end = Words.endOfPlain(bytes, start);
    if (end < bytes.length && bytes[end] == '"') {
      at = end + 1;
      return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
    end = endOfText(end);
    if (bytes[end] == '\\') {
      return escaped(start);
    }
    at = end + 1;
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** The place of the next quote or backslash. */
  private int endOfText(int from) {
    int end = Words.endOfPlain(bytes, from);
    while (end < bytes.length && bytes[end] != '"' && bytes[end] != '\\') {
      end++;
    }
    if (end >= bytes.length) {
      throw malformed();
    }
    return end;
  }

  /** A string with escapes in it. */
  private String escaped(int start) {
    StringBuilder text = new StringBuilder();
    at = start;
    int plain = start;
    while (at < bytes.length) {
      byte next = bytes[at];
      if (next == '"' || next == '\\') {
        text.append(new String(bytes, plain, at - plain, StandardCharsets.UTF_8));
        at++;
        if (next == '"') {
          return text.toString();
        }
        text.append(escape());
        plain = at;
      } else {
        at++;
      }
    }
    throw malformed();
  }

  private char escape() {
    byte letter = at < bytes.length ? bytes[at++] : END;
    return switch (letter) {
      case '"', '\\', '/' -> (char) letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal();
      default -> throw malformed();
    };
  }

  private char hexadecimal() {
    int first = at;
    at += HEX_DIGITS;
    if (at > bytes.length) {
      throw malformed();
    }
    int code = 0;
    for (int i = first; i < at; i++) {
      if (!HexFormat.isHexDigit(bytes[i])) {
        throw malformed();
      }
      code = code * 16 + HexFormat.fromHexDigit(bytes[i]);
    }
    return (char) code;
  }

  /** Which of the names the string here is, or -1; it is passed. */
  int name(FieldNames names) {
    take('"');
    int start = at;
    int end = endOfText(start);
    if (bytes[end] == '\\') {
      return names.find(escaped(start));
    }
    at = end + 1;
    return names.find(bytes, start, end);
  }

  /**
   * Goes into an object of a single member, and to the member's value.
   *
   * @return the member's name of up to four letters, as a number: the letters' bytes one behind
   *     another
   */
  int openMember() {
    if (at + Long.BYTES <= bytes.length
        && (Words.at(bytes, at) & SAME) == MEMBER
        && depth < MOST_DEPTH) {
      byte letter = bytes[at + LETTER];
      at += MEMBER_LENGTH;
      depth++;
      return letter;
    }
    open('{');
    int letters = letters();
    take(':');
    return letters;
  }

  /** The string here, of up to four letters, as a number: the letters' bytes one behind another. */
  private int letters() {
    take('"');
    int letters = 0;
    for (int length = 0; length <= Integer.BYTES && at < bytes.length; length++) {
      byte next = bytes[at++];
      if (next == '"') {
        return letters;
      }
      letters = letters << Byte.SIZE | next;
    }
    throw malformed();
  }

  /**
   * The plain whole number of up to 18 digits that the string here is; {@link Long#MIN_VALUE} where
   * it is none, and the string stays.
   */
  long digits() {
    int start = at;
    take('"');
    boolean negative = at < bytes.length && bytes[at] == '-';
    int first = negative ? at + 1 : at;
    long number = 0;
    int i = first;
    while (i < bytes.length && i - first <= SAFE_DIGITS) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      number = number * 10 + digit;
      i++;
    }
    if (i == first || i - first > SAFE_DIGITS || i >= bytes.length || bytes[i] != '"') {
      at = start;
      return Long.MIN_VALUE;
    }
    at = i + 1;
    return negative ? -number : number;
  }

  /** True or false. */
  boolean bool() {
    if (peek() == 't') {
      word("true");
      return true;
    }
    word("false");
    return false;
  }

  private void word(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at >= bytes.length || bytes[at++] != word.charAt(i)) {
        throw malformed();
      }
    }
  }

  /** Goes past a value. */
  void skip() {
    byte first = peek();
    if (first == '"') {
      skipString();
    } else if (first == '{' || first == '[') {
      int outer = depth;
      at++;
      depth++;
      leave(outer);
    } else {
      skipWord();
    }
  }

  /** Goes out of objects and arrays until it is in this many. */
  void leave(int outer) {
    // Most values were read to their end: without a look of its own for these, all reading takes a
    // tenth longer.
    if (depth == outer + 1 && at < bytes.length && bytes[at] == '}') {
      at++;
      depth--;
      return;
    }
    while (depth > outer) {
      switch (peek()) {
        case '"' -> skipString();
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        case END -> throw malformed();
        default -> at++;
      }
    }
  }

  private void skipString() {
    int end = endOfText(at + 1);
    while (bytes[end] == '\\') {
      end = endOfText(end + 2);
    }
    at = end + 1;
  }

  private void skipWord() {
    int start = at;
    while (at < bytes.length && ",]}".indexOf(bytes[at]) < 0) {
      at++;
    }
    if (at == start || at == bytes.length) {
      throw malformed();
    }
  }

  Malformed malformed() {
    return new Malformed(at);
  }
}
