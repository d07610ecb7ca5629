package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Turns trees into JSON text and back; equal trees are equal texts. */
public final class JsonText {

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** The array of what the content writes. */
  public static String ofList(NestedContent content) {
    return of(TreeWriter.list(content));
  }

  /** The object of what the content writes. */
  public static String ofMap(NestedContent content) {
    return of(TreeWriter.map(content));
  }

  /** The text of a tree. */
  public static String of(Object tree) {
    JsonText json = new JsonText();
    json.append(tree);
    return json.text.toString();
  }

  /**
   * The tree of a text.
   *
   * @param attribute what is told to be unreadable where the text is no JSON
   */
  public static Object parse(AttributeSchema attribute, String text) {
    Object tree = new JsonParser(attribute, text).parse();
    if (tree == null) {
      throw new ValueException(attribute, "is stored as the JSON null, wanted a list or a map");
    }
    return tree;
  }

  private void append(Object tree) {
    if (tree instanceof String string) {
      quote(string);
    } else if (tree instanceof List<?> list) {
      String separator = "[";
      for (Object element : list) {
        text.append(separator);
        append(element);
        separator = ",";
      }
      text.append(list.isEmpty() ? "[]" : "]");
    } else if (tree instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(separator);
        quote((String) entry.getKey());
        text.append(':');
        append(entry.getValue());
        separator = ",";
      }
      text.append(map.isEmpty() ? "{}" : "}");
    } else {
      text.append(tree);
    }
  }

  private void quote(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
