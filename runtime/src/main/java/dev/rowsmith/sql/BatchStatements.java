package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;

/**
 * Turns a table into the texts of the statements for many records or keys, once: each column of
 * them is an array.
 */
final class BatchStatements {

  /** The name of the rows that arrays make. */
  private static final String ROWS = "u";

  private final SqlTable table;
  private final String bareColumns;
  private final String putAll;
  private final String getAll;
  private final String deleteAll;

  BatchStatements(TableStatements statements) {
    this.table = statements.table();
    this.bareColumns = statements.bareColumns();
    this.putAll = buildPutAll();
    this.getAll = statements.selectStart() + " JOIN " + keyRows() + " ON " + matchesRows();
    this.deleteAll =
        "DELETE FROM " + table.aliased() + " USING " + keyRows() + " WHERE " + matchesRows();
  }

  /** Inserts or replaces the records of one array per column. */
  String putAll() {
    return putAll;
  }

  /** Reads the records of the keys of one array per key column. */
  String getAll() {
    return getAll;
  }

  /** Deletes the records of the keys of one array per key column. */
  String deleteAll() {
    return deleteAll;
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
    return ColumnArrays.rows(table.schema().key().attributes(), ROWS);
  }

  private String matchesRows() {
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema part : table.schema().key().attributes()) {
      sql.append(sql.isEmpty() ? "" : " AND ").append(SqlTable.column(part));
      sql.append(" = ").append(ColumnArrays.value(part, ROWS));
    }
    return sql.toString();
  }
}
