package dev.rowsmith.sql;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.List;

/**
 * Turns a table into the texts of the statements for many records or keys, once: each column of
 * them is an array. Of keys that differ in their last part alone only that part is one, for then
 * the server finds all of them in one walk of the index.
 *
 * <pre>{@code
 * SELECT … FROM "talk" AS t JOIN unnest(CAST(? AS text[]), CAST(? AS int8[])) AS u("room", "n") ON …
 * SELECT … FROM "talk" AS t WHERE t."room" = ? AND t."n" = ANY (CAST(? AS int8[]))
 * }</pre>
 */
final class BatchStatements {

  /** The name of the rows that arrays make. */
  private static final String ROWS = "u";

  private final SqlTable table;
  private final String bareColumns;
  private final String putAll;
  private final List<AttributeSchema> keyParts;
  private final String get;
  private final String getSiblings;
  private final String delete;
  private final String deleteSiblings;

  BatchStatements(TableStatements statements) {
    this.table = statements.table();
    this.bareColumns = statements.bareColumns();
    this.putAll = buildPutAll();
    this.keyParts = table.schema().key().attributes();
    String deleteStart = "DELETE FROM " + table.aliased();
    this.get = statements.selectStart() + " JOIN " + keyRows() + " ON " + matchesRows();
    this.getSiblings = statements.selectStart() + " WHERE " + matchesSiblings();
    this.delete = deleteStart + " USING " + keyRows() + " WHERE " + matchesRows();
    this.deleteSiblings = deleteStart + " WHERE " + matchesSiblings();
  }

  /** Inserts or replaces the records of one array per column. */
  String putAll() {
    return putAll;
  }

  /** Reads the records of some keys. */
  BatchRequest.Statement<Key> get(List<Key> keys) {
    return areSiblings(keys)
        ? ofSiblings(getSiblings, keys, Repeating.READ)
        : ofKeys(get, Repeating.READ);
  }

  /** Deletes the records of some keys. */
  BatchRequest.Statement<Key> delete(List<Key> keys) {
    return areSiblings(keys)
        ? ofSiblings(deleteSiblings, keys, Repeating.SAME)
        : ofKeys(delete, Repeating.SAME);
  }

  private BatchRequest.Statement<Key> ofKeys(String sql, Repeating repeating) {
    return new BatchRequest.Statement<>(sql, List.of(), keyParts, Key::writeTo, repeating);
  }

  private BatchRequest.Statement<Key> ofSiblings(String sql, List<Key> keys, Repeating repeating) {
    int last = keyParts.size() - 1;
    return new BatchRequest.Statement<>(
        sql,
        keys.get(0).parts().subList(0, last),
        keyParts.subList(last, last + 1),
        (key, writer) -> key.parts().get(last).writeTo(writer),
        repeating);
  }

  /** Whether they differ in their last part alone, as all keys of one part do. */
  private boolean areSiblings(List<Key> keys) {
    List<Operand> first = keys.get(0).parts();
    for (int part = 0; part < keyParts.size() - 1; part++) {
      for (Key key : keys) {
        if (!key.parts().get(part).equals(first.get(part))) {
          return false;
        }
      }
    }
    return true;
  }

  /** In the order of the key, so that two such writes lock rows in the same order. */
  private String buildPutAll() {
    TableSchema schema = table.schema();
    StringBuilder values = new StringBuilder();
    for (AttributeSchema attribute : schema.attributes()) {
      values.append(values.isEmpty() ? "" : ", ");
      values.append(table.stored(attribute, ColumnArrays.value(attribute, ROWS)));
    }
    StringBuilder keys = new StringBuilder();
    for (AttributeSchema part : schema.key().attributes()) {
      keys.append(keys.isEmpty() ? "" : ", ").append(ColumnArrays.value(part, ROWS));
    }
    boolean bare = WriteStatements.besideKey(schema).isEmpty();
    return "INSERT INTO "
        + (table.aliased() + " (" + bareColumns + ") SELECT " + values + " FROM ")
        + ColumnArrays.rows(schema.attributes(), ROWS)
        // By key, so that two batches do not wait for one another; but a unique value that one
        // record gives up is taken by those behind it alone: rows come as unnest makes them.
        + (schema.uniques().isEmpty() ? " ORDER BY " + keys : "")
        + (" ON CONFLICT (" + SqlTable.bareColumns(schema.key().attributes()) + ") ")
        + (bare ? "DO NOTHING" : "DO UPDATE SET " + WriteStatements.excluded(schema));
  }

  private String keyRows() {
    return ColumnArrays.rows(keyParts, ROWS);
  }

  private String matchesSiblings() {
    StringBuilder sql = new StringBuilder();
    int last = keyParts.size() - 1;
    for (AttributeSchema part : keyParts.subList(0, last)) {
      sql.append(SqlTable.column(part)).append(" = ? AND ");
    }
    sql.append(SqlTable.column(keyParts.get(last))).append(" = ANY (");
    return sql.append(ColumnArrays.parameter(keyParts.get(last))).append(')').toString();
  }

  private String matchesRows() {
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema part : keyParts) {
      sql.append(sql.isEmpty() ? "" : " AND ").append(SqlTable.column(part));
      sql.append(" = ").append(ColumnArrays.value(part, ROWS));
    }
    return sql.toString();
  }
}
