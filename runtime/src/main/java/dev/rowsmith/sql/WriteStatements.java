package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a table into the texts of the statements that write one record, once.
 *
 * <pre>{@code
 * INSERT INTO "phone" AS t ("id", "name") VALUES (?, ?) ON CONFLICT ("id") DO NOTHING
 * }</pre>
 */
final class WriteStatements {

  private final TableStatements statements;
  private final SqlTable table;
  private final String returning;
  private final String tellingStart;
  private final String tellingEnd;
  private final String tellingEndOfChange;
  private final BoundSql create;
  private final String upsert;
  private final BoundSql put;
  private final String replace;

  WriteStatements(TableStatements statements) {
    this.statements = statements;
    this.table = statements.table();
    List<AttributeSchema> attributes = table.schema().attributes();
    String insert = insert();
    this.create = new BoundSql(insert + "DO NOTHING", List.of());
    this.upsert = insert + "DO UPDATE SET " + excluded(table.schema());
    boolean bare = besideKey(table.schema()).isEmpty();
    this.put = bare ? create : new BoundSql(upsert, List.of());
    // The key is set to itself: so the record's attributes stay in one row, and its order is kept.
    this.replace =
        statements.updateStart() + statements.parameters(attributes, "", ", ") + statements.where();
    this.returning = " RETURNING TRUE, " + statements.columns();
    this.tellingStart = "WITH " + written() + " AS (";
    this.tellingEnd = buildTellingEnd(false);
    this.tellingEndOfChange = buildTellingEnd(true);
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
    return " ON CONFLICT (" + key + ") DO UPDATE SET " + excluded(table.schema());
  }

  /** Replaces a record that is there: the parameters of the record, then those of its key. */
  String replace() {
    return replace;
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
    StringBuilder sql =
        new StringBuilder(changed ? " RETURNING " + statements.columns() : " RETURNING 1");
    sql.append(") SELECT TRUE");
    if (changed) {
      sql.append(", ").append(statements.bareColumns());
    } else {
      sql.append(", NULL".repeat(table.schema().attributes().size()));
    }
    sql.append(" FROM ").append(written());
    sql.append(" UNION ALL SELECT FALSE, ").append(statements.bareColumns());
    sql.append(" FROM (").append(statements.get()).append(" FOR UPDATE) AS stood");
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
    return "WITH " + stood() + " AS (" + statements.get() + " FOR UPDATE), " + written() + " AS (";
  }

  /** What is behind the changes; the key's parameters follow, and perhaps a condition. */
  String oldSource() {
    return " FROM " + stood() + statements.where();
  }

  /** A row of TRUE when the update was done, else of FALSE, and the record as it was. */
  String oldEnd() {
    String done = "EXISTS (SELECT 1 FROM " + written() + ")";
    return " RETURNING 1) SELECT " + done + ", " + statements.bareColumns() + " FROM " + stood();
  }

  /** A name for the rows that were written, which must hide no table. */
  private String written() {
    return table.name().equals("written") ? "done" : "written";
  }

  /** A name for the row that stood there, which must hide no table. */
  private String stood() {
    return table.name().equals("stood") ? "earlier" : "stood";
  }

  private String insert() {
    TableSchema schema = table.schema();
    StringBuilder marks = new StringBuilder();
    for (AttributeSchema attribute : schema.attributes()) {
      marks.append(marks.isEmpty() ? "" : ", ").append(table.stored(attribute, "?"));
    }
    return "INSERT INTO "
        + (table.aliased() + " (" + statements.bareColumns() + ") VALUES (")
        + (marks + ") ON CONFLICT (")
        + (SqlTable.bareColumns(schema.key().attributes()) + ") ");
  }

  /** The columns that a replacement changes; those of the key stay, but something must be set. */
  static String excluded(TableSchema schema) {
    List<AttributeSchema> rest = besideKey(schema);
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema each : rest.isEmpty() ? schema.key().attributes() : rest) {
      String column = SqlTable.quoted(each.storedName());
      sql.append(sql.isEmpty() ? "" : ", ").append(column).append(" = excluded.").append(column);
    }
    return sql.toString();
  }

  /** The attributes that are not of the key. */
  static List<AttributeSchema> besideKey(TableSchema schema) {
    List<AttributeSchema> rest = new ArrayList<>(schema.attributes());
    rest.removeAll(schema.key().attributes());
    return rest;
  }
}
