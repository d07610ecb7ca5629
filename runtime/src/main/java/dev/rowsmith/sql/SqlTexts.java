package dev.rowsmith.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns the pieces of a statement into its text, which is the same object each time: a long text
 * costs more to make than to find, and the driver finds what it prepared by it.
 */
final class SqlTexts {

  /** More than a program has; where conditions of all lengths come, it begins anew. */
  private static final int MOST = 256;

  private final Map<List<String>, String> texts = new ConcurrentHashMap<>();

  String of(List<String> pieces) {
    String known = texts.get(pieces);
    return known == null ? keep(new ArrayList<>(pieces)) : known;
  }

  private String keep(List<String> pieces) {
    String text = String.join("", pieces);
    if (texts.size() >= MOST) {
      texts.clear();
    }
    texts.put(pieces, text);
    return text;
  }
}
