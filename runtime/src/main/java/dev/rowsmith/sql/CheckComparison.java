package dev.rowsmith.sql;

import dev.rowsmith.operation.Differences;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a live table's check constraints, and what its record allows, into differences. */
final class CheckComparison {

  private static final String NOT_EMPTY = "not empty";

  private final SqlTable table;
  private final LiveTable live;
  private final Differences differences;
  private final Set<String> others;

  CheckComparison(SqlTable table, LiveTable live, Differences differences) {
    this.table = table;
    this.live = live;
    this.differences = differences;
    this.others = new LinkedHashSet<>(live.checks().keySet());
  }

  void compare() {
    for (AttributeSchema attribute : table.schema().attributes()) {
      LiveTable.Column column = live.columns().get(attribute.storedName());
      if (column != null && table.schema().isNativeEnum(attribute)) {
        compareEnum(attribute, column);
      } else if (column != null && column.type().equals(ColumnType.of(attribute).sqlName())) {
        compareNotEmpty(attribute, column);
        compareList(attribute, column);
      }
    }
    for (String name : others) {
      LiveTable.Check check = live.checks().get(name);
      if (check != null) {
        differences.tell(Kind.CHECK, "check " + name, SchemaDifference.NOTHING, check.expression());
      }
    }
  }

  private void compareNotEmpty(AttributeSchema attribute, LiveTable.Column column) {
    Set<String> found = ColumnChecks.notEmpty(live, column);
    boolean wanted =
        table.schema().keyLimits().bytes(attribute) > 0 && ColumnChecks.notEmpty(attribute) != null;
    if (wanted) {
      others.removeAll(found);
      if (found.isEmpty()) {
        String place = "attribute " + attribute;
        differences.tell(Kind.CHECK, place, NOT_EMPTY, SchemaDifference.NOTHING);
      }
    }
  }

  private void compareList(AttributeSchema attribute, LiveTable.Column column) {
    if (!ColumnChecks.isListed(attribute)) {
      return;
    }
    Map<String, List<String>> lists = ColumnChecks.lists(live, column);
    others.removeAll(lists.keySet());
    List<String> wanted = attribute.allowedTexts();
    String place = "attribute " + attribute;
    if (lists.isEmpty()) {
      differences.tell(Kind.CHECK, place, oneOf(wanted), SchemaDifference.NOTHING);
    }
    lists.values().forEach(list -> compareList(attribute, list));
  }

  private void compareEnum(AttributeSchema attribute, LiveTable.Column column) {
    List<String> found = column.labels();
    if (found != null && column.type().equals(table.enumName(attribute))) {
      compareList(attribute, found);
    }
  }

  private void compareList(AttributeSchema attribute, List<String> list) {
    List<String> wanted = attribute.allowedTexts();
    String place = "attribute " + attribute;
    if (!list.containsAll(wanted)) {
      differences.block(Kind.CHECK, place, oneOf(wanted), oneOf(list));
    } else if (!wanted.containsAll(list)) {
      differences.tell(Kind.CHECK, place, oneOf(wanted), oneOf(list));
    }
  }

  private static String oneOf(List<String> texts) {
    return "one of " + String.join(", ", texts);
  }
}
