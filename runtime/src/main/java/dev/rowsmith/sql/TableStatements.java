package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Turns a table into the texts of its statements, once. A record's attributes are parameters in the
 * order of their ordinals, a key's in the key's order.
 *
 * <pre>{@code
 * INSERT INTO "phone" AS t ("id", "name") VALUES (?, ?) ON CONFLICT ("id") DO NOTHING
 * SELECT t."id", t."name" FROM "phone" AS t WHERE t."id" = ?
 * DELETE FROM "phone" AS t WHERE t."id" = ?
 * }</pre>
 */
final class TableStatements {

  /** The name of the rows that arrays make. */
  private static final String ROWS = "u";

  private final SqlTable table;
  private final SqlTexts texts = new SqlTexts();
  private final String columns;
  private final String bareColumns;
  private final String where;
  private final String updateStart;
  private final String selectStart;
  private final String returning;
  private final String tellingStart;
  private final String tellingEnd;
  private final String tellingEndOfChange;
  private final BoundSql create;
  private final String upsert;
  private final BoundSql put;
  private final String replace;
  private final String get;
  private final String delete;
  private final String putAll;
  private final String getAll;
  private final String deleteAll;

  TableStatements(SqlTable table) {
    TableSchema schema = table.schema();
    this.table = table;
    this.columns = SqlTable.columns(schema.attributes());
    this.bareColumns = SqlTable.bareColumns(schema.attributes());
    this.where = " WHERE " + parameters(schema.key().attributes(), "t.", " AND ");
    this.updateStart = "UPDATE " + table.aliased() + " SET ";
    this.selectStart = "SELECT " + columns + " FROM " + table.aliased();
    String insert = insert();
    this.create = new BoundSql(insert + "DO NOTHING", List.of());
    this.upsert = insert + "DO UPDATE SET " + excluded();
    this.put = besideKey().isEmpty() ? create : new BoundSql(upsert, List.of());
    // The key is set to itself: so the record's attributes stay in one row, and its order is kept.
    this.replace = updateStart + parameters(schema.attributes(), "", ", ") + where;
    this.get = selectStart + where;
    this.delete = "DELETE FROM " + table.aliased() + where;
    this.returning = " RETURNING TRUE, " + columns;
    this.tellingStart = "WITH " + written() + " AS (";
    this.tellingEnd = buildTellingEnd(false);
    this.tellingEndOfChange = buildTellingEnd(true);
    this.putAll = buildPutAll();
    this.getAll = selectStart + " JOIN " + keyRows() + " ON " + matchesRows();
    this.deleteAll =
        "DELETE FROM " + table.aliased() + " USING " + keyRows() + " WHERE " + matchesRows();
  }

  SqlTable table() {
    return table;
  }

  /** A statement of the table, which begins so. */
  SqlText text(String beginning) {
    return new SqlText(texts, beginning);
  }

  /** The columns of a record. */
  String columns() {
    return columns;
  }

  /** Inserts, or does nothing where a record has the key. */
  BoundSql create() {
    return create;
  }

  /** Inserts or replaces. */
  BoundSql put() {
    return put;
  }

  /** Inserts or replaces, and is where a condition on the record that stands there may follow. */
  String upsert() {
    return upsert;
  }

  /** What replaces a record that is there, behind an insert; a condition may follow. */
  String onConflict() {
    String key = SqlTable.bareColumns(table.schema().key().attributes());
    return " ON CONFLICT (" + key + ") DO UPDATE SET " + excluded();
  }

  /** Replaces a record that is there: the parameters of the record, then those of its key. */
  String replace() {
    return replace;
  }

  String get() {
    return get;
  }

  String delete() {
    return delete;
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

  /** What makes an update tell the record, in the form of {@link #tellingEnd}. */
  String returning() {
    return returning;
  }

  /** What goes before a conditional write whose refusal is to be told. */
  String tellingStart() {
    return tellingStart;
  }

  /**
   * What goes behind a conditional write: a row of TRUE when it was done, else one of FALSE and the
   * record that stands there, if there is one. The key's parameters follow once more.
   *
   * <p>The record is read under a lock, so that after waiting for another writer it is the record
   * that was refused and not the one of the statement's snapshot (semantics.md 1.5).
   *
   * @param changed whether the first row also tells the record, as it is now
   */
  String tellingEnd(boolean changed) {
    return changed ? tellingEndOfChange : tellingEnd;
  }

  private String buildTellingEnd(boolean changed) {
    StringBuilder sql = new StringBuilder(changed ? " RETURNING " + columns : " RETURNING 1");
    sql.append(") SELECT TRUE");
    if (changed) {
      sql.append(", ").append(bareColumns);
    } else {
      sql.append(", NULL".repeat(table.schema().attributes().size()));
    }
    sql.append(" FROM ").append(written());
    sql.append(" UNION ALL SELECT FALSE, ").append(bareColumns);
    sql.append(" FROM (").append(get).append(" FOR UPDATE) AS stood");
    return sql.append(" WHERE NOT EXISTS (SELECT 1 FROM " + written() + ")").toString();
  }

  /**
   * What goes before an update that tells the record as it was; the key's parameters are in it.
   *
   * <pre>{@code
   * WITH stood AS (SELECT … WHERE t."id" = ? FOR UPDATE), written AS (UPDATE … SET …
   *   FROM stood WHERE t."id" = ? AND … RETURNING 1)
   *   SELECT EXISTS (SELECT 1 FROM written), "id", … FROM stood
   * }</pre>
   */
  String oldStart() {
    return "WITH " + stood() + " AS (" + get + " FOR UPDATE), " + written() + " AS (";
  }

  /** What is behind the changes; the key's parameters follow, and perhaps a condition. */
  String oldSource() {
    return " FROM " + stood() + where();
  }

  /** A row of TRUE when the update was done, else of FALSE, and the record as it was. */
  String oldEnd() {
    String done = "EXISTS (SELECT 1 FROM " + written() + ")";
    return " RETURNING 1) SELECT " + done + ", " + bareColumns + " FROM " + stood();
  }

  /** A name for the rows that were written, which must hide no table. */
  private String written() {
    return table.name().equals("written") ? "done" : "written";
  }

  /** A name for the row that stood there, which must hide no table. */
  private String stood() {
    return table.name().equals("stood") ? "earlier" : "stood";
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
    return "INSERT INTO "
        + (table.aliased() + " (" + bareColumns + ") SELECT " + values + " FROM ")
        + ColumnArrays.rows(schema.attributes(), ROWS)
        // By key, so that two batches do not wait for one another; but a unique value that one
        // record gives up is taken by those behind it alone: rows come as unnest makes them.
        + (schema.uniques().isEmpty() ? " ORDER BY " + keys : "")
        + (" ON CONFLICT (" + SqlTable.bareColumns(schema.key().attributes()) + ") ")
        + (besideKey().isEmpty() ? "DO NOTHING" : "DO UPDATE SET " + excluded());
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

  private String insert() {
    TableSchema schema = table.schema();
    StringBuilder marks = new StringBuilder();
    for (AttributeSchema attribute : schema.attributes()) {
      marks.append(marks.isEmpty() ? "" : ", ").append(table.stored(attribute, "?"));
    }
    return "INSERT INTO "
        + (table.aliased() + " (" + bareColumns + ") VALUES (")
        + (marks + ") ON CONFLICT (")
        + (SqlTable.bareColumns(schema.key().attributes()) + ") ");
  }

  /** The columns that a replacement changes; those of the key stay, but something must be set. */
  private String excluded() {
    List<AttributeSchema> rest = besideKey();
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema each : rest.isEmpty() ? table.schema().key().attributes() : rest) {
      String column = SqlTable.quoted(each.storedName());
      sql.append(sql.isEmpty() ? "" : ", ").append(column).append(" = excluded.").append(column);
    }
    return sql.toString();
  }

  private List<AttributeSchema> besideKey() {
    List<AttributeSchema> rest = new ArrayList<>(table.schema().attributes());
    rest.removeAll(table.schema().key().attributes());
    return rest;
  }

  private String parameters(List<AttributeSchema> attributes, String alias, String joint) {
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema attribute : attributes) {
      sql.append(sql.isEmpty() ? "" : joint);
      sql.append(alias).append(SqlTable.quoted(attribute.storedName())).append(" = ");
      sql.append(table.stored(attribute, "?"));
    }
    return sql.toString();
  }
}
