package dev.rowsmith.sql;

import dev.rowsmith.TableNames;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.SqlTableOptions;
import dev.rowsmith.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a table and its indexes into the statements that make them (semantics.md 1.1, 1.2).
 *
 * <pre>{@code
 * CREATE TABLE IF NOT EXISTS "phone" (
 *   "id" integer NOT NULL,
 *   "kind" text COLLATE "C" CHECK ("kind" <> '')
 *     CONSTRAINT "kind_values" CHECK ("kind" IN ('FRIEND', 'SIBLING')),
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
    sql.append("  PRIMARY KEY (")
        .append(SqlTable.bareColumns(schema.key().attributes()))
        .append(")");
    SqlTableOptions options = schema.sql();
    sql.append(packing(options.indexFillFactor()));
    sql.append(place(" USING INDEX TABLESPACE ", options.indexTablespace())).append(")");
    return sql.append(packing(options.fillFactor()))
        .append(place(" TABLESPACE ", options.tablespace()))
        .toString();
  }

  private static String packing(int percent) {
    return percent == 0 ? "" : " WITH (fillfactor = " + percent + ")";
  }

  private static String place(String words, @Nullable String tablespace) {
    return tablespace == null ? "" : words + SqlTable.quoted(tablespace);
  }

  /** Makes the type of an attribute that has one of its own, in the transaction of its table. */
  String createEnum(AttributeSchema attribute) {
    StringBuilder sql = new StringBuilder("CREATE TYPE ").append(table.typeSql(attribute));
    String joint = " AS ENUM (";
    for (String text : attribute.allowedTexts()) {
      sql.append(joint).append(ColumnChecks.literal(text));
      joint = ", ";
    }
    return sql.append(')').toString();
  }

  /** Lets an attribute's own type have values that it did not have. */
  String addEnumValues(AttributeSchema attribute, Collection<String> known) {
    StringBuilder sql = new StringBuilder();
    for (String text : attribute.allowedTexts()) {
      if (!known.contains(text)) {
        sql.append(sql.isEmpty() ? "" : "; ").append("ALTER TYPE ");
        sql.append(table.typeSql(attribute))
            .append(" ADD VALUE ")
            .append(ColumnChecks.literal(text));
      }
    }
    return sql.toString();
  }

  /** Drops the types that a table's attributes had of their own, behind the table. */
  String dropEnum(AttributeSchema attribute) {
    return "DROP TYPE IF EXISTS " + table.typeSql(attribute);
  }

  /** Makes an index together with its table. */
  String createIndex(IndexSchema index) {
    return "CREATE INDEX IF NOT EXISTS " + definition(index);
  }

  /** Makes an index that refuses a value which another row has. */
  String createUniqueIndex(String name, AttributeSchema attribute) {
    return "CREATE UNIQUE INDEX IF NOT EXISTS "
        + (SqlTable.quoted(name) + " ON " + table.sql())
        + (" (" + SqlTable.quoted(attribute.storedName()) + ")");
  }

  /** Makes the index of the records that expire. */
  String createExpiryIndex(AttributeSchema expiry) {
    String column = SqlTable.quoted(expiry.storedName());
    return "CREATE INDEX IF NOT EXISTS "
        + (SqlTable.quoted(table.expiryIndexName(expiry)) + " ON " + table.sql())
        + (" (" + column + ")" + indexStorage() + " WHERE " + column + " IS NOT NULL");
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
    List<AttributeSchema> included = index.included();
    // An index's entry holds 2.7 kB at most, and a longer text would make the write fail.
    if (!included.isEmpty() && included.stream().map(ColumnType::of).allMatch(ColumnType::narrow)) {
      sql.append(" INCLUDE (").append(SqlTable.bareColumns(included)).append(")");
    }
    sql.append(indexStorage());
    String joint = " WHERE ";
    for (AttributeSchema attribute : index.key().attributes()) {
      sql.append(joint).append(SqlTable.quoted(attribute.storedName())).append(" IS NOT NULL");
      joint = " AND ";
    }
    return sql.toString();
  }

  private String indexStorage() {
    SqlTableOptions options = table.schema().sql();
    return packing(options.indexFillFactor()) + place(" TABLESPACE ", options.indexTablespace());
  }

  private String column(AttributeSchema attribute) {
    String name = SqlTable.quoted(attribute.storedName());
    ColumnType type = ColumnType.of(attribute);
    boolean own = table.schema().isNativeEnum(attribute);
    StringBuilder sql = new StringBuilder(name).append(' ').append(table.typeSql(attribute));
    if (type.collated() && !own) {
      sql.append(" COLLATE \"C\"");
    }
    if (attribute.required() && !attribute.defaulted()) {
      sql.append(" NOT NULL");
    }
    String notEmpty = ColumnChecks.notEmpty(attribute);
    if (notEmpty != null && table.schema().keyLimits().bytes(attribute) > 0) {
      sql.append(" CHECK (").append(notEmpty).append(')');
    }
    if (ColumnChecks.isListed(attribute) && !own) {
      sql.append(' ').append(listCheck(attribute, attribute.allowedTexts()));
    }
    return sql.toString();
  }

  /** Lets a column have values that it did not have; rows that stand there are not looked at. */
  String replaceListChecks(
      AttributeSchema attribute, Iterable<String> names, Iterable<String> texts) {
    StringBuilder sql = new StringBuilder("ALTER TABLE ").append(table.sql());
    for (String name : names) {
      sql.append(" DROP CONSTRAINT ").append(SqlTable.quoted(name)).append(',');
    }
    return sql.append(" ADD ").append(listCheck(attribute, texts)).append(" NOT VALID").toString();
  }

  /** Looks at the rows that stand there; they are read and written meanwhile. */
  String validateListCheck(AttributeSchema attribute) {
    return "ALTER TABLE "
        + table.sql()
        + " VALIDATE CONSTRAINT "
        + SqlTable.quoted(listCheckName(attribute));
  }

  private static String listCheck(AttributeSchema attribute, Iterable<String> texts) {
    return "CONSTRAINT "
        + (SqlTable.quoted(listCheckName(attribute)) + " CHECK (")
        + (ColumnChecks.listed(attribute, texts) + ")");
  }

  /** Constraints have a space of names for each table. */
  private static String listCheckName(AttributeSchema attribute) {
    return TableNames.cut(attribute.storedName() + "_values", SqlTable.NAME_BYTES);
  }
}
