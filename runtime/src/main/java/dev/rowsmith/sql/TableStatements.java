package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns a table into the texts of its statements, once. A record's attributes are parameters in the
 * order of their ordinals, a key's in the key's order.
 *
 * <pre>{@code
 * SELECT t."id", t."name" FROM "phone" AS t WHERE t."id" = ?
 * DELETE FROM "phone" AS t WHERE t."id" = ?
 * }</pre>
 */
final class TableStatements {

  private final SqlTable table;
  private final SqlTexts texts = new SqlTexts();
  private final String columns;
  private final String bareColumns;
  private final String where;
  private final String updateStart;
  private final String selectStart;
  private final String get;
  private final String delete;

  /** Made with the first of them, for a program that only reads; another thread makes the same. */
  private @Nullable WriteStatements writes;

  private @Nullable BatchStatements batches;

  TableStatements(SqlTable table) {
    TableSchema schema = table.schema();
    this.table = table;
    this.columns = SqlTable.columns(schema.attributes());
    this.bareColumns = SqlTable.bareColumns(schema.attributes());
    this.where = " WHERE " + parameters(schema.key().attributes(), "t.", " AND ");
    this.updateStart = "UPDATE " + table.aliased() + " SET ";
    this.selectStart = "SELECT " + columns + " FROM " + table.aliased();
    this.get = selectStart + where;
    this.delete = "DELETE FROM " + table.aliased() + where;
  }

  SqlTable table() {
    return table;
  }

  /** Those that write one record. */
  WriteStatements writes() {
    WriteStatements made = writes;
    if (made == null) {
      made = new WriteStatements(this);
      writes = made;
    }
    return made;
  }

  /** Those for the records of arrays. */
  BatchStatements batches() {
    BatchStatements made = batches;
    if (made == null) {
      made = new BatchStatements(this);
      batches = made;
    }
    return made;
  }

  /** A statement of the table, which begins so. */
  SqlText text(String beginning) {
    return new SqlText(texts, beginning);
  }

  /** The columns of a record. */
  String columns() {
    return columns;
  }

  /** The columns of a record where SQL takes bare names alone. */
  String bareColumns() {
    return bareColumns;
  }

  String get() {
    return get;
  }

  String delete() {
    return delete;
  }

  /** Reads the record with a value, which is the only parameter. */
  String getBy(AttributeSchema unique) {
    return selectStart + " WHERE " + SqlTable.column(unique) + " = ?";
  }

  /**
   * Deletes records that are expired, but those that are locked: the latest expiry that has passed
   * is a parameter, and then how many are deleted at most.
   */
  String purge() {
    String expiry = expiry();
    return "DELETE FROM "
        + (table.aliased() + " WHERE t.ctid = ANY (ARRAY (SELECT t.ctid FROM " + table.aliased())
        + (" WHERE " + expiry + " <= ? ORDER BY " + expiry + " LIMIT ? FOR UPDATE SKIP LOCKED))");
  }

  /** Deletes all records that are expired: the latest expiry that has passed is a parameter. */
  String deleteExpired() {
    return expiredStart() + "?";
  }

  /** The beginning of a deletion of records that are expired, before that parameter. */
  String expiredStart() {
    return "DELETE FROM " + table.aliased() + " WHERE " + expiry() + " <= ";
  }

  private String expiry() {
    return SqlTable.column(Objects.requireNonNull(table.schema().expiry()));
  }

  /** The beginning of an update of single columns; {@link #where()} is behind them. */
  String updateStart() {
    return updateStart;
  }

  /** The beginning of a read of records. */
  String selectStart() {
    return selectStart;
  }

  /** The beginning of a read of some attributes of records. */
  String selectStart(List<AttributeSchema> attributes) {
    return attributes.equals(table.schema().attributes())
        ? selectStart
        : "SELECT " + SqlTable.columns(attributes) + " FROM " + table.aliased();
  }

  /** The beginning of a count of records. */
  String countStart() {
    return "SELECT count(*) FROM " + table.aliased();
  }

  /** The clause that finds the record of a key. */
  String where() {
    return where;
  }

  /** An equation of a parameter for each attribute. */
  String parameters(List<AttributeSchema> attributes, String alias, String joint) {
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema attribute : attributes) {
      sql.append(sql.isEmpty() ? "" : joint);
      sql.append(alias).append(SqlTable.quoted(attribute.storedName())).append(" = ");
      sql.append(table.stored(attribute, "?"));
    }
    return sql.toString();
  }
}
