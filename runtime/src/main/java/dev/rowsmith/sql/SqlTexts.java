package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns the pieces of a statement into its text, which is the same object each time: a long text
 * costs more to make than to find, and the driver finds what it prepared by it. A piece is a text,
 * an attribute that stands for the quoted name of its column, or a mark between them.
 */
final class SqlTexts {

  /** More than a program has; where conditions of all lengths come, it begins anew. */
  private static final int MOST = 256;

  private final Map<List<Object>, Text> texts = new ConcurrentHashMap<>();

  /** A piece that is no text. */
  enum Mark {
    /** The part that writes begins here. */
    WRITE,
    /** It ends here. */
    END_OF_WRITE
  }

  /**
   * What pieces make.
   *
   * @param sql the statement
   * @param write the part of it that writes; the whole where no part is marked
   */
  record Text(String sql, String write) {}

  Text of(List<Object> pieces) {
    Text known = texts.get(pieces);
    return known == null ? keep(new ArrayList<>(pieces)) : known;
  }

  private Text keep(List<Object> pieces) {
    Text text = made(pieces);
    if (texts.size() >= MOST) {
      texts.clear();
    }
    texts.put(pieces, text);
    return text;
  }

  private static Text made(List<Object> pieces) {
    StringBuilder sql = new StringBuilder();
    int start = 0;
    int end = -1;
    for (Object piece : pieces) {
      if (piece == Mark.WRITE) {
        start = sql.length();
      } else if (piece == Mark.END_OF_WRITE) {
        end = sql.length();
      } else {
        sql.append(
            piece instanceof AttributeSchema attribute
                ? SqlTable.quoted(attribute.storedName())
                : piece);
      }
    }
    String whole = sql.toString();
    return new Text(whole, end < 0 ? whole : whole.substring(start, end));
  }
}
