package dev.rowsmith.sql;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import java.util.List;

/**
 * Turns a comparison of a value within a list, a map or a record into SQL. A value of another type
 * than the attribute's is neither equal nor less nor greater, as on DynamoDB (semantics.md 1.4).
 *
 * <pre>{@code
 * t."address" -> ? = CAST(? AS jsonb)
 * CASE jsonb_typeof(t."sizes" -> ?) WHEN 'number' THEN CAST(… AS numeric) END < CAST(? AS numeric)
 * }</pre>
 */
final class PathSql {

  private final SqlText text;
  private final Comparison comparison;

  PathSql(SqlText text, Comparison comparison) {
    this.text = text;
    this.comparison = comparison;
  }

  void add() {
    switch (comparison.operator()) {
      case EQUAL -> addEqual();
      case NOT_EQUAL -> {
        text.add("(");
        addEqual();
        text.add(") IS NOT TRUE");
      }
      case LESS -> compare(" < ");
      case LESS_OR_EQUAL -> compare(" <= ");
      case GREATER -> compare(" > ");
      case GREATER_OR_EQUAL -> compare(" >= ");
      case BETWEEN -> {
        addTyped();
        text.add(" BETWEEN ");
        bindTyped(comparison.operands().get(0));
        text.add(" AND ");
        bindTyped(comparison.operands().get(1));
      }
      case IN -> addIn();
      case BEGINS_WITH -> {
        text.add("starts_with(");
        addTyped();
        text.add(", ");
        bindTyped(comparison.operand());
        text.add(")");
      }
      case CONTAINS -> {
        text.add("position(");
        bindTyped(comparison.operand());
        text.add(" in ");
        addTyped();
        text.add(") > 0");
      }
      case HAS_MEMBER -> addHasMember();
      case EXISTS -> addPath(comparison.attribute()).add(" IS NOT NULL");
      case NOT_EXISTS -> addPath(comparison.attribute()).add(" IS NULL");
      case HAS_TYPE -> {
        text.add("jsonb_typeof(");
        addPath(comparison.attribute()).add(") = " + jsonType());
      }
    }
  }

  private void addEqual() {
    addPath(comparison.attribute()).add(" = ");
    bindJson(comparison.operand());
  }

  private void compare(String operator) {
    addTyped();
    text.add(operator);
    bindTyped(comparison.operand());
  }

  private void addIn() {
    addPath(comparison.attribute()).add(" IN (");
    List<Operand> operands = comparison.operands();
    for (int i = 0; i < operands.size(); i++) {
      text.add(i == 0 ? "" : ", ");
      bindJson(operands.get(i));
    }
    text.add(")");
  }

  private void addHasMember() {
    text.add("EXISTS (SELECT 1 FROM jsonb_array_elements(CASE jsonb_typeof(");
    addPath(comparison.attribute()).add(") WHEN 'array' THEN ");
    addPath(comparison.attribute()).add(" ELSE '[]' END) AS each (element) WHERE element = ");
    bindJson(comparison.operand());
    text.add(")");
  }

  private void bindJson(Operand operand) {
    text.add("CAST(").bindJson(operand).add(" AS jsonb)");
  }

  /** The value as its type orders it, or NULL where it is of another type. */
  private void addTyped() {
    boolean number = isNumber();
    text.add(isBinary() ? "decode(" : number ? "" : "(").add("CASE jsonb_typeof(");
    addPath(comparison.attribute()).add(number ? ") WHEN 'number'" : ") WHEN 'string'");
    text.add(number ? " THEN CAST(" : " THEN ");
    addPath(comparison.attribute()).add(number ? " AS numeric) END" : " #>> '{}' END");
    text.add(isBinary() ? ", 'base64')" : number ? "" : " COLLATE \"C\")");
  }

  private void bindTyped(Operand operand) {
    if (isNumber()) {
      text.add("CAST(").bindJson(operand).add(" AS numeric)");
    } else if (isBinary()) {
      text.add("decode(").bindText(operand.tree().toString()).add(", 'base64')");
    } else {
      text.bindText(operand.tree().toString());
    }
  }

  private boolean isNumber() {
    AttributeType type = comparison.attribute().type();
    return type.numeric() || type == AttributeType.DURATION || type == AttributeType.EXPIRY;
  }

  private boolean isBinary() {
    AttributeType type = comparison.attribute().type();
    return type == AttributeType.BINARY || type == AttributeType.BUFFER;
  }

  private String jsonType() {
    AttributeType type = comparison.attribute().type();
    return type == AttributeType.LIST ? "'array'" : type.numeric() ? "'number'" : "'object'";
  }

  private SqlText addPath(AttributeSchema attribute) {
    return addPath(text, attribute);
  }

  /** Names are bound, since the keys of a map are whatever the caller gives. */
  static SqlText addPath(SqlText text, AttributeSchema attribute) {
    Place place = attribute.place();
    if (place == null) {
      return text.add(SqlTable.column(attribute));
    }
    if (place.name() == null) {
      // Not ->, which takes what is no list for the first element of one.
      addPath(text.add("jsonb_path_query_first("), place.parent());
      return text.add(", 'strict $[" + place.index() + "]', '{}', TRUE)");
    }
    text.add("(");
    addPath(text, place.parent());
    return text.add(" -> CAST(").bindText(place.name()).add(" AS text))");
  }
}
