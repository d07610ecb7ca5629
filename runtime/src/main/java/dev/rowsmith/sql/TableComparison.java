package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.SchemaDifference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a live table and what its record asks for into the differences that matter. */
final class TableComparison {

  /** The collations that order texts by their UTF-8 bytes. */
  private static final Set<String> BY_BYTES = Set.of("C", "POSIX", "ucs_basic", "pg_c_utf8");

  private final SqlTable table;
  private final LiveTable live;
  private final List<SchemaDifference> differences = new ArrayList<>();

  TableComparison(SqlTable table, LiveTable live) {
    this.table = table;
    this.live = live;
  }

  List<SchemaDifference> all() {
    if (!live.isTable()) {
      tell("table", "a table", "a relation of kind " + live.kind());
      return differences;
    }
    compareColumns(table.schema().attributes());
    compareOtherColumns();
    comparePrimaryKey();
    for (IndexSchema index : table.schema().indexes()) {
      compareIndex(index);
    }
    return differences;
  }

  /** The differences of single columns alone. */
  List<SchemaDifference> of(List<AttributeSchema> attributes) {
    compareColumns(attributes);
    return differences;
  }

  private void compareColumns(List<AttributeSchema> attributes) {
    for (AttributeSchema attribute : attributes) {
      LiveTable.Column column = live.columns().get(attribute.storedName());
      ColumnType type = ColumnType.of(attribute);
      boolean optional = (!attribute.required() || attribute.defaulted()) && !isKey(attribute);
      String wanted = type == ColumnType.TEXT ? "text in the order of its bytes" : type.sqlName();
      if (column == null) {
        tell("attribute " + attribute, wanted, SchemaDifference.NOTHING);
      } else if (!column.type().equals(type.sqlName()) || !inOrder(column)) {
        tell("attribute " + attribute, wanted, described(column));
      } else if (optional && column.notNull()) {
        tell("attribute " + attribute, wanted + " that may be absent", described(column));
      }
    }
  }

  private boolean isKey(AttributeSchema attribute) {
    return table.schema().key().attributes().contains(attribute);
  }

  private static boolean inOrder(LiveTable.Column column) {
    return column.collation() == null || BY_BYTES.contains(column.collation());
  }

  private static String described(LiveTable.Column column) {
    String collation = inOrder(column) ? "" : " in the order of collation " + column.collation();
    return column.type() + collation + (column.notNull() ? " not null" : "");
  }

  /** Columns that the record does not know are left alone, unless they stop its inserts. */
  private void compareOtherColumns() {
    Set<String> known = new HashSet<>();
    table.schema().attributes().forEach(attribute -> known.add(attribute.storedName()));
    for (Map.Entry<String, LiveTable.Column> each : live.columns().entrySet()) {
      LiveTable.Column column = each.getValue();
      if (!known.contains(each.getKey()) && column.notNull() && !column.filled()) {
        tell("attribute " + each.getKey(), SchemaDifference.NOTHING, described(column));
      }
    }
  }

  private void comparePrimaryKey() {
    List<String> wanted = names(table.schema().key().attributes());
    LiveTable.Index found = null;
    for (LiveTable.Index index : live.indexes().values()) {
      found = index.primary() ? index : found;
    }
    if (found == null || !found.columns().equals(wanted)) {
      tell("primary key", text(wanted), described(found));
    }
  }

  private void compareIndex(IndexSchema index) {
    List<String> wanted = names(table.order(index));
    LiveTable.Index found = live.indexes().get(table.indexName(index));
    if (found == null || !found.valid() || !found.columns().equals(wanted)) {
      tell("index " + index.name(), text(wanted), described(found));
    }
  }

  private static String described(LiveTable.@Nullable Index index) {
    if (index == null) {
      return SchemaDifference.NOTHING;
    }
    return text(index.columns()) + (index.valid() ? "" : ", invalid");
  }

  private static String text(List<String> columns) {
    return "(" + String.join(", ", columns) + ")";
  }

  private static List<String> names(List<AttributeSchema> attributes) {
    List<String> names = new ArrayList<>();
    attributes.forEach(attribute -> names.add(attribute.storedName()));
    return names;
  }

  private void tell(String place, String wanted, String found) {
    differences.add(new SchemaDifference(place, wanted, found));
  }
}
