package dev.rowsmith.processor.generate;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Turns maps, lists, texts, numbers and booleans into JSON, indented by two spaces. */
final class Json {

  private final StringBuilder text = new StringBuilder();

  private Json() {}

  static String of(Map<String, Object> object) {
    Json json = new Json();
    json.value(object, "\n");
    return json.text.append('\n').toString();
  }

  private void value(Object value, String lineBreak) {
    if (value instanceof Map<?, ?> object) {
      members(object, lineBreak);
    } else if (value instanceof List<?> array) {
      elements(array, lineBreak);
    } else if (value instanceof String string) {
      text.append(Quoted.string(string));
    } else {
      text.append(value);
    }
  }

  private void members(Map<?, ?> object, String lineBreak) {
    text.append('{');
    Iterator<? extends Map.Entry<?, ?>> members = object.entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<?, ?> member = members.next();
      text.append(lineBreak).append("  ").append(Quoted.string((String) member.getKey()));
      text.append(": ");
      value(member.getValue(), lineBreak + "  ");
      text.append(members.hasNext() ? "," : lineBreak);
    }
    text.append('}');
  }

  private void elements(List<?> array, String lineBreak) {
    boolean folded = array.stream().anyMatch(Map.class::isInstance);
    String separator = folded ? lineBreak + "  " : "";
    text.append('[');
    for (int i = 0; i < array.size(); i++) {
      text.append(i > 0 && !folded ? " " : separator);
      value(array.get(i), lineBreak + "  ");
      text.append(i < array.size() - 1 ? "," : "");
    }
    text.append(folded ? lineBreak : "").append(']');
  }
}
