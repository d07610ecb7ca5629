package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an attribute may hold into check constraints, and what the catalog says of them back.
 * The catalog writes an expression anew:
 *
 * <pre>{@code
 * "kind" <> ''                       (kind <> ''::text)
 * "kind" IN ('HOME', 'WORK')         (kind = ANY (ARRAY['HOME'::text, 'WORK'::text]))
 * }</pre>
 */
final class ColumnChecks {

  private static final String CAST = "::text";

  private ColumnChecks() {}

  /** The expression that refuses an empty key, or null where nothing is ever empty. */
  static @Nullable String notEmpty(AttributeSchema attribute) {
    String name = SqlTable.quoted(attribute.storedName());
    return switch (ColumnType.of(attribute)) {
      case TEXT -> name + " <> ''";
      case BYTEA -> "octet_length(" + name + ") > 0";
      default -> null;
    };
  }

  /** The names of the constraints that refuse an empty value of a column. */
  static Set<String> notEmpty(LiveTable live, LiveTable.Column column) {
    Set<String> wanted =
        Set.of(
            "(" + column.sql() + " <> ''" + CAST + ")", "(octet_length(" + column.sql() + ") > 0)");
    Set<String> names = new LinkedHashSet<>();
    live.checks()
        .forEach(
            (name, check) -> {
              if (wanted.contains(check.expression())) {
                names.add(name);
              }
            });
    return names;
  }

  /** The constraints that hold a column to a list of texts, by name. */
  static Map<String, List<String>> lists(LiveTable live, LiveTable.Column column) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    live.checks()
        .forEach(
            (name, check) -> {
              List<String> list = list(check.expression(), column.sql());
              if (list != null) {
                lists.put(name, list);
              }
            });
    return lists;
  }

  /** Whether the attribute's values are a list that the table knows. */
  static boolean isListed(AttributeSchema attribute) {
    return attribute.type() == AttributeType.ENUM && !attribute.allowedTexts().isEmpty();
  }

  /** The expression that refuses what is not in the list. */
  static String listed(AttributeSchema attribute, Iterable<String> texts) {
    StringBuilder sql = new StringBuilder(SqlTable.quoted(attribute.storedName())).append(" IN (");
    String joint = "";
    for (String text : texts) {
      sql.append(joint).append(literal(text));
      joint = ", ";
    }
    return sql.append(')').toString();
  }

  /** A text as SQL, whatever the server's {@code standard_conforming_strings} says. */
  static String literal(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    return text.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
  }

  /** The list in the catalog's expression, or null where that says something else. */
  static @Nullable List<String> list(String expression, String column) {
    String one = "(" + column + " = ";
    String several = one + "ANY (ARRAY[";
    boolean isSeveral = expression.startsWith(several);
    String end = isSeveral ? "]))" : ")";
    if (!expression.startsWith(one) || !expression.endsWith(end)) {
      return null;
    }
    int from = isSeveral ? several.length() : one.length();
    return literals(expression.substring(from, expression.length() - end.length()));
  }

  private static @Nullable List<String> literals(String sql) {
    List<String> texts = new ArrayList<>();
    int at = 0;
    while (at < sql.length()) {
      boolean escaped = sql.startsWith("E'", at);
      int from = escaped ? at + 2 : at + 1;
      int end = endOfLiteral(sql, from);
      if (sql.charAt(from - 1) != '\'' || !sql.startsWith(CAST, end + 1)) {
        return null;
      }
      String text = sql.substring(from, end).replace("''", "'");
      texts.add(escaped ? text.replace("\\\\", "\\") : text);
      at = end + 1 + CAST.length();
      if (at < sql.length() && !sql.startsWith(", ", at)) {
        return null;
      }
      at += 2;
    }
    return texts;
  }

  private static int endOfLiteral(String sql, int from) {
    int end = sql.indexOf('\'', from);
    while (end >= 0 && sql.startsWith("''", end)) {
      end = sql.indexOf('\'', end + 2);
    }
    return end < 0 ? sql.length() : end;
  }
}
