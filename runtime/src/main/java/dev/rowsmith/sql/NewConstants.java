package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a live table that lacks constants of its record, and nothing else, into the statements that
 * let it have them. What the table allows already it goes on allowing: a program of before may
 * still write it, and rows may hold it.
 */
final class NewConstants {

  private final SqlTable table;
  private final LiveTable live;
  private final TableDdl ddl;

  NewConstants(SqlTable table, LiveTable live) {
    this.table = table;
    this.live = live;
    this.ddl = new TableDdl(table);
  }

  /** The statement of each attribute that lacks constants; none for a table of somebody else's. */
  Map<AttributeSchema, String> statements() {
    Map<AttributeSchema, String> statements = new LinkedHashMap<>();
    List<SchemaDifference> obstacles = new TableComparison(table, live).all().blocking();
    if (obstacles.stream().allMatch(each -> each.kind() == Kind.CHECK)) {
      for (AttributeSchema attribute : table.schema().attributes()) {
        addStatement(attribute, statements);
      }
    }
    return statements;
  }

  private void addStatement(AttributeSchema attribute, Map<AttributeSchema, String> statements) {
    LiveTable.Column column = live.columns().get(attribute.storedName());
    if (column == null || !ColumnChecks.isListed(attribute)) {
      return;
    }
    List<String> labels = column.labels();
    if (labels != null) {
      String additions = ddl.addEnumValues(attribute, labels);
      if (!additions.isEmpty()) {
        statements.put(attribute, additions);
      }
      return;
    }
    Map<String, List<String>> lists = ColumnChecks.lists(live, column);
    Set<String> texts = new LinkedHashSet<>();
    lists.values().forEach(texts::addAll);
    texts.addAll(attribute.allowedTexts());
    if (lists.values().stream().anyMatch(list -> !list.containsAll(attribute.allowedTexts()))) {
      statements.put(attribute, ddl.replaceListChecks(attribute, lists.keySet(), texts));
    }
  }
}
