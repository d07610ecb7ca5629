package dev.rowsmith.sql;

import dev.rowsmith.operation.Differences;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the indexes of a live table, and those that its record asks for, into differences. */
final class IndexComparison {

  private static final String METHOD = "btree";

  private final SqlTable table;
  private final LiveTable live;
  private final Differences differences;

  IndexComparison(SqlTable table, LiveTable live, Differences differences) {
    this.table = table;
    this.live = live;
    this.differences = differences;
  }

  void compare() {
    Map<String, LiveTable.Index> others = new LinkedHashMap<>(live.indexes());
    comparePrimaryKey(others);
    for (IndexSchema index : table.schema().indexes()) {
      compare(index, others.remove(table.indexName(index)));
    }
    compareExpiry(others);
    table.uniqueIndexes().forEach((name, unique) -> compare(name, unique, others.remove(name)));
    others.forEach(
        (name, index) ->
            differences.tell(
                Kind.INDEX_UNEXPECTED, "index " + name, SchemaDifference.NOTHING, text(index)));
  }

  private void comparePrimaryKey(Map<String, LiveTable.Index> others) {
    List<String> wanted = names(table.schema().key().attributes());
    List<String> found = new ArrayList<>();
    others
        .values()
        .removeIf(
            index -> {
              if (index.primary()) {
                found.addAll(index.columns());
              }
              return index.primary();
            });
    if (!found.equals(wanted)) {
      String standing = found.isEmpty() ? SchemaDifference.NOTHING : text(found);
      differences.block(Kind.KEY, "key", text(wanted), standing);
    }
  }

  private void compare(IndexSchema index, LiveTable.@Nullable Index found) {
    String place = "index " + index.name();
    LiveTable.Index wanted =
        new LiveTable.Index(
            false, false, true, METHOD, names(table.order(index)), predicate(index));
    if (found == null) {
      differences.block(
          Kind.INDEX_MISSING, place, text(wanted.columns()), SchemaDifference.NOTHING);
    } else if (!found.valid()) {
      differences.block(Kind.INDEX_INVALID, place, "usable", "invalid: its making was broken off");
    } else if (!found.columns().equals(wanted.columns()) || !found.method().equals(METHOD)) {
      differences.block(Kind.INDEX_KEY, place, text(wanted), text(found));
    } else if (!found.equals(wanted)) {
      // Queries bring the same, but perhaps not by the index; a unique one refuses writes.
      differences.tell(Kind.INDEX_KEY, place, text(wanted), text(found));
    }
  }

  /** Without its index, two records may have one value. */
  private void compare(String name, AttributeSchema unique, LiveTable.@Nullable Index found) {
    LiveTable.Index wanted =
        new LiveTable.Index(false, true, true, METHOD, List.of(unique.storedName()), null);
    if (!wanted.equals(found)) {
      String standing = found == null ? SchemaDifference.NOTHING : text(found);
      differences.block(Kind.UNIQUE, "index " + name, text(wanted), standing);
    }
  }

  /** Without its index, expired records are found by reading all. */
  private void compareExpiry(Map<String, LiveTable.Index> others) {
    AttributeSchema expiry = table.schema().expiry();
    if (expiry != null) {
      String name = table.expiryIndexName(expiry);
      LiveTable.Index found = others.remove(name);
      String standing = found == null ? SchemaDifference.NOTHING : text(found);
      List<String> wanted = List.of(expiry.storedName());
      if (found == null || !found.valid() || !found.columns().equals(wanted)) {
        differences.tell(Kind.TTL, "index " + name, text(wanted), standing);
      }
    }
  }

  /** The records that are in an index, as the catalog says it. */
  private String predicate(IndexSchema index) {
    List<String> parts = new ArrayList<>();
    for (AttributeSchema attribute : index.key().attributes()) {
      LiveTable.Column column = live.columns().get(attribute.storedName());
      if (column != null) {
        parts.add("(" + column.sql() + " IS NOT NULL)");
      }
    }
    return parts.size() == 1 ? parts.get(0) : "(" + String.join(" AND ", parts) + ")";
  }

  private static String text(LiveTable.Index index) {
    String method = index.method().equals(METHOD) ? "" : index.method() + " ";
    return (index.unique() ? "unique " : "")
        + (method + text(index.columns()))
        + (index.predicate() == null ? "" : " where " + index.predicate())
        + (index.valid() ? "" : ", invalid");
  }

  private static String text(List<String> columns) {
    return "(" + String.join(", ", columns) + ")";
  }

  private static List<String> names(List<AttributeSchema> attributes) {
    List<String> names = new ArrayList<>();
    attributes.forEach(attribute -> names.add(attribute.storedName()));
    return names;
  }
}
