package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns a table into the statement that stores many records whole, each where the version before
 * its own stands, and brings the places of those that it stored. The parameters are one array per
 * column.
 *
 * <pre>{@code
 * WITH u AS (SELECT * FROM unnest(…) WITH ORDINALITY AS u("id", …, "place")),
 *   stood AS (SELECT t."id" FROM "phone" AS t JOIN u ON … ORDER BY t."id" FOR UPDATE OF t),
 *   written AS (INSERT INTO "phone" AS t (…) SELECT u."id", … FROM u
 *     WHERE u."version" = 1 OR EXISTS (SELECT 1 FROM stood WHERE …) ORDER BY u."id"
 *     ON CONFLICT ("id") DO UPDATE SET … WHERE coalesce(t."version", 0) = excluded."version" - 1
 *     RETURNING t."id")
 *   SELECT u."place" FROM u JOIN written ON …
 * }</pre>
 *
 * <p>The records that stand there are locked first: one that is deleted meanwhile would else be
 * inserted again, by a write that was made of it.
 */
final class VersionedPutSql {

  private final SqlTable table;
  private final TableStatements statements;
  private final List<AttributeSchema> key;

  VersionedPutSql(SqlTable table, TableStatements statements) {
    this.table = table;
    this.statements = statements;
    this.key = table.schema().key().attributes();
  }

  String of(AttributeSchema version) {
    String rows = name("u");
    String stood = name("stood");
    String written = name("written");
    String place = SqlTable.quoted(place());
    String counted = SqlTable.quoted(version.storedName());
    TableSchema schema = table.schema();
    String arrays = ColumnArrays.places(schema.attributes(), rows, place);
    String values =
        schema.attributes().stream()
            .map(attribute -> ColumnArrays.value(attribute, rows))
            .collect(Collectors.joining(", "));
    return "WITH "
        + (rows + " AS (SELECT * FROM " + arrays + "), ")
        + (stood + " AS (SELECT " + SqlTable.columns(key) + " FROM " + table.aliased())
        + (" JOIN " + rows + " ON " + matches("t", rows))
        + (" ORDER BY " + SqlTable.columns(key) + " FOR UPDATE OF t), ")
        + (written + " AS (INSERT INTO " + table.aliased())
        + (" (" + SqlTable.bareColumns(schema.attributes()) + ") SELECT " + values)
        + (" FROM " + rows + " WHERE " + rows + "." + counted + " = 1")
        + (" OR EXISTS (SELECT 1 FROM " + stood + " WHERE " + matches(stood, rows) + ")")
        + (" ORDER BY " + columns(rows) + statements.writes().onConflict())
        + (" WHERE coalesce(t." + counted + ", 0) = excluded." + counted + " - 1")
        + (" RETURNING " + SqlTable.columns(key) + ") SELECT " + rows + "." + place)
        + (" FROM " + rows + " JOIN " + written + " ON " + matches(written, rows));
  }

  private String matches(String left, String right) {
    return key.stream()
        .map(part -> SqlTable.quoted(part.storedName()))
        .map(column -> left + "." + column + " = " + right + "." + column)
        .collect(Collectors.joining(" AND "));
  }

  private String columns(String rows) {
    return key.stream()
        .map(part -> rows + "." + SqlTable.quoted(part.storedName()))
        .collect(Collectors.joining(", "));
  }

  /** A name for rows, which must hide no table. */
  private String name(String wanted) {
    return table.name().equals(wanted) ? wanted + "_rows" : wanted;
  }

  /** A name for the places, which no attribute has. */
  private String place() {
    StringBuilder place = new StringBuilder("place");
    while (table.schema().attributes().stream()
        .anyMatch(attribute -> attribute.storedName().contentEquals(place))) {
      place.append('_');
    }
    return place.toString();
  }
}
