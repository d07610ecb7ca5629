package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.List;

/**
 * Turns a table and its indexes into the statements that make them (semantics.md 1.1, 1.2).
 *
 * <pre>{@code
 * CREATE TABLE IF NOT EXISTS "phone" (
 *   "id" integer NOT NULL,
 *   "kind" text COLLATE "C" CHECK ("kind" <> '') CHECK ("kind" IN ('FRIEND', 'SIBLING')),
 *   PRIMARY KEY ("id"))
 * CREATE INDEX IF NOT EXISTS "phone_kind-index" ON "phone" ("kind", "id")
 *   WHERE "kind" IS NOT NULL
 * }</pre>
 */
final class TableDdl {

  private final SqlTable table;

  TableDdl(SqlTable table) {
    this.table = table;
  }

  String createTable() {
    TableSchema schema = table.schema();
    StringBuilder sql = new StringBuilder("CREATE TABLE IF NOT EXISTS ");
    sql.append(table.sql()).append(" (\n");
    for (AttributeSchema attribute : schema.attributes()) {
      sql.append("  ").append(column(attribute)).append(",\n");
    }
    sql.append("  PRIMARY KEY (").append(SqlTable.bareColumns(schema.key().attributes()));
    return sql.append("))").toString();
  }

  /** Makes an index together with its table. */
  String createIndex(IndexSchema index) {
    return "CREATE INDEX IF NOT EXISTS " + definition(index);
  }

  /** Makes an index of a table that is written to meanwhile; not within a transaction. */
  String createIndexConcurrently(IndexSchema index) {
    return "CREATE INDEX CONCURRENTLY " + definition(index);
  }

  /** Drops an index of a table that is read and written meanwhile; not within a transaction. */
  String dropIndexConcurrently(IndexSchema index) {
    return "DROP INDEX CONCURRENTLY IF EXISTS " + table.qualified(table.indexName(index));
  }

  String dropTable() {
    return "DROP TABLE IF EXISTS " + table.sql();
  }

  private String definition(IndexSchema index) {
    StringBuilder sql = new StringBuilder(SqlTable.quoted(table.indexName(index)));
    sql.append(" ON ").append(table.sql());
    sql.append(" (").append(SqlTable.bareColumns(table.order(index))).append(")");
    String joint = " WHERE ";
    for (AttributeSchema attribute : index.key().attributes()) {
      sql.append(joint).append(SqlTable.quoted(attribute.storedName())).append(" IS NOT NULL");
      joint = " AND ";
    }
    return sql.toString();
  }

  private String column(AttributeSchema attribute) {
    String name = SqlTable.quoted(attribute.storedName());
    ColumnType type = ColumnType.of(attribute);
    StringBuilder sql = new StringBuilder(name).append(' ').append(type.sqlName());
    if (type.collated()) {
      sql.append(" COLLATE \"C\"");
    }
    if (attribute.required() && !attribute.defaulted()) {
      sql.append(" NOT NULL");
    }
    if (table.schema().keyLimits().bytes(attribute) > 0) {
      if (type == ColumnType.TEXT) {
        sql.append(" CHECK (").append(name).append(" <> '')");
      } else if (type == ColumnType.BYTEA) {
        sql.append(" CHECK (octet_length(").append(name).append(") > 0)");
      }
    }
    List<String> allowed = attribute.allowedTexts();
    if (attribute.type() == AttributeType.ENUM && !allowed.isEmpty()) {
      sql.append(" CHECK (").append(name).append(" IN (").append(literals(allowed)).append("))");
    }
    return sql.toString();
  }

  private static String literals(List<String> texts) {
    StringBuilder sql = new StringBuilder();
    for (String text : texts) {
      sql.append(sql.isEmpty() ? "'" : ", '").append(text.replace("'", "''")).append('\'');
    }
    return sql.toString();
  }
}
