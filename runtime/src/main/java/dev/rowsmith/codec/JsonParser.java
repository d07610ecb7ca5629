package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns JSON text (RFC 8259), of whatever program, into a tree. Of a key that stands twice the last
 * value counts, as in {@code jsonb}; a null in an object is left out.
 */
final class JsonParser {

  /** More than is ever written, and less than would overflow the stack. */
  private static final int MOST_DEPTH = 500;

  private static final int HEX_DIGITS = 4;

  /** No character, and in no JSON outside its strings. */
  private static final char END = '\uFFFF';

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  private final AttributeSchema attribute;
  private final String text;
  private int at;
  private int depth;

  JsonParser(AttributeSchema attribute, String text) {
    this.attribute = attribute;
    this.text = text;
  }

  /**
   * The tree of the whole text.
   *
   * @throws ValueException when it is no JSON; the text itself is not told
   */
  @Nullable Object parse() {
    Object tree = value();
    if (peek() != END) {
      throw malformed();
    }
    return tree;
  }

  private @Nullable Object value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> map = Trees.map();
    boolean more = open('}');
    while (more) {
      if (peek() != '"') {
        throw malformed();
      }
      String key = string();
      take(':');
      Object value = value();
      if (value == null) {
        map.remove(key);
      } else {
        map.put(key, value);
      }
      more = goesOn('}');
    }
    return map;
  }

  private List<@Nullable Object> array() {
    List<@Nullable Object> list = new ArrayList<>();
    boolean more = open(']');
    while (more) {
      list.add(value());
      more = goesOn(']');
    }
    return list;
  }

  /** Whether anything is within. */
  private boolean open(char end) {
    at++;
    if (++depth > MOST_DEPTH) {
      throw malformed();
    }
    if (peek() != end) {
      return true;
    }
    at++;
    depth--;
    return false;
  }

  /** Whether a comma follows, and not the end. */
  private boolean goesOn(char end) {
    if (peek() == ',') {
      at++;
      return true;
    }
    take(end);
    depth--;
    return false;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c < ' ') {
        throw malformed();
      }
      string.append(c == '\\' ? escaped() : c);
    }
    take('"');
    return string.toString();
  }

  private char escaped() {
    at++;
    return switch (at < text.length() ? text.charAt(at) : END) {
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
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
    int first = at + 1;
    at += HEX_DIGITS;
    if (at >= text.length()) {
      throw malformed();
    }
    try {
      return (char) HexFormat.fromHexDigits(text, first, at + 1);
    } catch (NumberFormatException e) {
      throw malformed();
    }
  }

  private BigDecimal number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw malformed();
    }
    at = number.end();
    try {
      return Trees.number(number.group());
    } catch (NumberFormatException e) {
      throw new ValueException(attribute, "holds a number beyond all that are written");
    }
  }

  private @Nullable Boolean word(String word, @Nullable Boolean value) {
    if (!text.startsWith(word, at)) {
      throw malformed();
    }
    at += word.length();
    return value;
  }

  /** The next character that is no white space, which stays. */
  private char peek() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : END;
  }

  private void take(char expected) {
    if (peek() != expected) {
      throw malformed();
    }
    at++;
  }

  private ValueException malformed() {
    return new ValueException(attribute, "is stored as a text that is no JSON");
  }
}
