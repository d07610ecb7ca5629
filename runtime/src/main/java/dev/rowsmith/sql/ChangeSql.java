package dev.rowsmith.sql;

import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.operation.Change;
import dev.rowsmith.schema.AttributeSchema;
import java.util.Objects;

/**
 * Turns the changes of an update into the assignments of its SQL.
 *
 * <pre>{@code
 * "name" = ?, "nick" = NULL, "first" = coalesce(t."first", ?), "count" = coalesce(t."count", 0) + ?
 * }</pre>
 */
final class ChangeSql {

  /** Always more than its type holds, so that the server refuses the statement with 22003. */
  static final String REFUSE = "CAST(1 + abs(total) AS numeric(1, 1))";

  static final String WITHIN_NUMBERS = "(total = 0 OR abs(total) >= 1E-130 AND abs(total) < 1E126)";

  static final String WITHIN_DIGITS =
      "length(trim('0' FROM replace(CAST(abs(total) AS text), '.', ''))) <= 38";

  private final SqlTable table;
  private final SqlText text;
  private final RecordWriter check;

  ChangeSql(SqlTable table, SqlText text, RecordWriter check) {
    this.table = table;
    this.text = text;
    this.check = check;
  }

  void add(Change change) {
    AttributeSchema attribute = change.attribute();
    text.name(attribute).add(" = ");
    if (change.kind() == Change.Kind.SET) {
      bind(change);
      return;
    }
    String column = SqlTable.column(attribute);
    switch (change.kind()) {
      case SET -> bind(change);
      case REMOVE -> text.add("NULL");
      case SET_IF_ABSENT -> {
        text.add("coalesce(" + column + ", ");
        bind(change);
        text.add(")");
      }
      case COPY -> text.add(copied(attribute, Objects.requireNonNull(change.source())));
      case ADD -> addSum(change, column, " + ");
      case SUBTRACT -> addSum(change, column, " - ");
      case ADD_MEMBERS -> addMembers(change, column);
      case REMOVE_MEMBERS -> removeMembers(change, column);
      case APPEND ->
          text.add("coalesce(" + column + ", '[]') || CAST(")
              .bind(change.operand(), check)
              .add(" AS jsonb)");
      case PREPEND ->
          text.add("CAST(")
              .bind(change.operand(), check)
              .add(" AS jsonb) || coalesce(" + column + ", '[]')");
    }
  }

  private void bind(Change change) {
    text.bind(table.stored(change.attribute(), "?"), change.operand(), check);
  }

  /** Two columns of one Java enum may be of two types, or only one of them of its own. */
  private String copied(AttributeSchema attribute, AttributeSchema source) {
    return table.stored(attribute, table.compared(source));
  }

  /** Distinct and in the order of the stored form: array equality minds both. */
  private void addMembers(Change change, String column) {
    text.add("array(SELECT DISTINCT member" + collation(change) + " FROM unnest(" + column + " || ")
        .bind(change.operand(), check)
        .add(") AS member ORDER BY 1)");
  }

  /** Of no member it makes NULL, which is how the empty set is stored. */
  private void removeMembers(Change change, String column) {
    text.add("(SELECT array_agg(member ORDER BY member" + collation(change))
        .add(") FROM unnest(" + column + ") AS member WHERE member <> ALL (")
        .bind(change.operand(), check)
        .add("))");
  }

  private static String collation(Change change) {
    return ColumnType.of(change.attribute()).collated() ? " COLLATE \"C\"" : "";
  }

  /** A sum that the attribute's type does not hold is refused and never stored. */
  private void addSum(Change change, String column, String sign) {
    String sum = "coalesce(" + column + ", 0)" + sign;
    switch (change.attribute().type()) {
      case INT16, INT32, INT64 -> text.add(sum).bind(change.operand(), check);
      case INT8 -> addGuarded(change, sum, "", "total BETWEEN -128 AND 127");
      case BIG_INTEGER, DECIMAL ->
          addGuarded(change, sum, "", WITHIN_NUMBERS + " AND " + WITHIN_DIGITS);
      case FLOAT32, FLOAT64 ->
          addGuarded(
              change,
              decimal(column) + sign + "CAST(CAST(",
              " AS text) AS numeric)",
              WITHIN_NUMBERS);
      case TEXT,
          ENUM,
          CHARACTER,
          BOOLEAN,
          BINARY,
          BUFFER,
          UUID,
          INSTANT,
          DATE,
          DATE_TIME,
          TIME,
          DURATION,
          EXPIRY,
          SET,
          LIST,
          MAP,
          RECORD,
          VARIANT,
          DOCUMENT ->
          throw new IllegalArgumentException(
              change.attribute().component() + " is no number, so nothing can be added to it.");
    }
  }

  /**
   * Adds in decimals, as DynamoDB does: 0.1 + 0.2 is 0.3. By way of text, since a cast of a double
   * to numeric keeps only 15 digits.
   */
  private static String decimal(String column) {
    return "CAST(CAST(coalesce(" + column + ", 0) AS text) AS numeric)";
  }

  private void addGuarded(Change change, String start, String end, String guard) {
    text.add("(SELECT CASE WHEN " + guard + " THEN total ELSE " + REFUSE + " END FROM (SELECT ");
    text.add(start).bind(change.operand(), check).add(end).add(" AS total) AS totals)");
  }
}
