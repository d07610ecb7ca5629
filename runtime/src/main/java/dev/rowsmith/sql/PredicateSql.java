package dev.rowsmith.sql;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.codec.TextRange;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Negation;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeyLimits;
import java.util.List;

/**
 * Turns a condition into SQL that is never unknown where it is negated (semantics.md 1.4).
 *
 * <pre>{@code
 * (t."name" >= ? AND t."name" < ?)          name.beginsWith("A")
 * ((t."name" = ?) IS NOT TRUE)              name.notEqualTo("Ann")
 * }</pre>
 */
final class PredicateSql {

  private final SqlTable table;
  private final SqlText text;
  private final RecordWriter check;

  /**
   * @param table what the condition is about
   * @param text what is added to
   * @param check what every value in the condition must pass
   */
  PredicateSql(SqlTable table, SqlText text, RecordWriter check) {
    this.table = table;
    this.text = text;
    this.check = check;
  }

  void add(Predicate predicate) {
    text.add("(");
    if (predicate instanceof Junction junction) {
      add(junction);
    } else if (predicate instanceof Negation negation) {
      add(negation.part());
      text.add(" IS NOT TRUE");
    } else {
      add((Comparison) predicate);
    }
    text.add(")");
  }

  private void add(Junction junction) {
    boolean all = junction.kind() == Junction.Kind.AND;
    if (junction.parts().isEmpty()) {
      text.add(all ? "TRUE" : "FALSE");
    }
    boolean first = true;
    for (Predicate part : junction.parts()) {
      if (!first) {
        text.add(all ? " AND " : " OR ");
      }
      add(part);
      first = false;
    }
  }

  private void add(Comparison comparison) {
    if (comparison.attribute().place() != null) {
      new PathSql(text, comparison).add();
      return;
    }
    String column = table.compared(comparison.attribute());
    switch (comparison.operator()) {
      case EQUAL -> compare(comparison, " = ");
      // Not IS DISTINCT FROM, which is false where both sides are absent.
      case NOT_EQUAL ->
          text.add("(" + column + " = ").bind(comparison.operand(), check).add(") IS NOT TRUE");
      case LESS -> compare(comparison, " < ");
      case LESS_OR_EQUAL -> compare(comparison, " <= ");
      case GREATER -> compare(comparison, " > ");
      case GREATER_OR_EQUAL -> compare(comparison, " >= ");
      case BETWEEN -> {
        List<Operand> ends = comparison.operands();
        text.add(column + " BETWEEN ").bind(ends.get(0), check);
        text.add(" AND ").bind(ends.get(1), check);
      }
      case IN -> addIn(comparison);
      case BEGINS_WITH -> addBeginsWith(comparison);
      case CONTAINS ->
          text.add("position(").bind(comparison.operand(), check).add(" in " + column + ") > 0");
      case HAS_MEMBER -> addHasMember(comparison, column);
      case EXISTS -> text.add(column + " IS NOT NULL");
      case NOT_EXISTS -> text.add(column + " IS NULL");
      case HAS_TYPE -> new PathSql(text, comparison).add();
    }
  }

  private void compare(Comparison comparison, String operator) {
    text.add(table.compared(comparison.attribute()) + operator).bind(comparison.operand(), check);
  }

  private void addHasMember(Comparison comparison, String column) {
    if (comparison.attribute().type() == AttributeType.SET) {
      text.bind(comparison.operand(), check).add(" = ANY (" + column + ")");
      return;
    }
    // Not @>, which also finds a list within a larger list.
    text.add("EXISTS (SELECT 1 FROM jsonb_array_elements(CASE jsonb_typeof(" + column + ")");
    text.add(" WHEN 'array' THEN " + column + " ELSE '[]' END) AS each (element)");
    text.add(" WHERE element = CAST(").bindJson(comparison.operand()).add(" AS jsonb))");
  }

  private void addIn(Comparison comparison) {
    text.add(table.compared(comparison.attribute()) + " IN (");
    boolean first = true;
    for (Operand operand : comparison.operands()) {
      text.add(first ? "" : ", ").bind(operand, check);
      first = false;
    }
    text.add(")");
  }

  /** A range: LIKE and starts_with of a parameter do not use an index in a generic plan. */
  private void addBeginsWith(Comparison comparison) {
    if (!(comparison.operand().value() instanceof String prefix)) {
      throw new IllegalArgumentException(
          comparison.attribute().component() + ": " + Operator.BEGINS_WITH + " wants a text.");
    }
    compare(comparison, " >= ");
    String end = TextRange.successor(prefix);
    if (end != null) {
      text.add(" AND " + table.compared(comparison.attribute()) + " < ");
      // Not a value of the user's: it may be longer than a key.
      Operand behind = new Operand(comparison.attribute(), end);
      text.bind(behind, new ValueCheck(KeyLimits.NONE));
    }
  }
}
