package dev.rowsmith.sql;

import dev.rowsmith.TableNames;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table under its full name: turns the names of the table, its columns and indexes into quoted
 * SQL.
 *
 * @param schemaName the database schema that the table is in, or null for the connection's own
 * @param name the table's full name
 * @param schema what the table looks like
 */
record SqlTable(@Nullable String schemaName, String name, TableSchema schema) {

  /** The most bytes that PostgreSQL takes for a name; what is behind them it drops silently. */
  static final int NAME_BYTES = 63;

  /** The alias under which every statement names the table. */
  private static final String ALIAS = "t";

  /** What goes before a column's quoted name. */
  static final String OF_TABLE = ALIAS + ".";

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  /** The same with the columns of all types of its records. */
  SqlTable whole() {
    return new SqlTable(schemaName, name, schema.whole());
  }

  /** The table's name as SQL. */
  String sql() {
    return qualified(name);
  }

  /** The table's name with the alias that {@link #column} refers to. */
  String aliased() {
    return sql() + " AS " + ALIAS;
  }

  /** A column as SQL, where {@code excluded} has one of the same name. */
  static String column(AttributeSchema attribute) {
    return OF_TABLE + quoted(attribute.storedName());
  }

  /** Columns as a list for an expression. */
  static String columns(List<AttributeSchema> attributes) {
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema attribute : attributes) {
      sql.append(sql.isEmpty() ? "" : ", ").append(column(attribute));
    }
    return sql.toString();
  }

  /** Columns as a list where SQL takes bare names alone. */
  static String bareColumns(List<AttributeSchema> attributes) {
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema attribute : attributes) {
      sql.append(sql.isEmpty() ? "" : ", ").append(quoted(attribute.storedName()));
    }
    return sql.toString();
  }

  /** An index's name; it begins with the table's, since indexes share one space of names. */
  String indexName(IndexSchema index) {
    return TableNames.cut(name + "_" + index.name(), NAME_BYTES);
  }

  /** The names of the indexes that keep values from being had twice, with the attributes. */
  Map<String, AttributeSchema> uniqueIndexes() {
    Map<String, AttributeSchema> indexes = new LinkedHashMap<>();
    for (AttributeSchema attribute : schema.uniques()) {
      String wanted = name + "_" + attribute.storedName() + ":unique";
      indexes.put(TableNames.cut(wanted, NAME_BYTES), attribute);
    }
    return indexes;
  }

  /** The name of the index of the records that expire; no index of a record has a colon. */
  String expiryIndexName(AttributeSchema expiry) {
    return TableNames.cut(name + "_" + expiry.storedName() + ":ttl", NAME_BYTES);
  }

  /** The name of the type that an attribute has of its own, without its database schema. */
  String enumName(AttributeSchema attribute) {
    return TableNames.cut(name + "_" + attribute.storedName(), NAME_BYTES);
  }

  /** The type of an attribute's column as SQL. */
  String typeSql(AttributeSchema attribute) {
    return schema.isNativeEnum(attribute)
        ? qualified(enumName(attribute))
        : ColumnType.of(attribute).sqlName();
  }

  /** A text expression as what an attribute's column takes. */
  String stored(AttributeSchema attribute, String expression) {
    return schema.isNativeEnum(attribute)
        ? "CAST(" + expression + " AS " + typeSql(attribute) + ")"
        : expression;
  }

  /** A column as SQL that compares and orders as the attribute does on every backend. */
  String compared(AttributeSchema attribute) {
    String column = column(attribute);
    return schema.isNativeEnum(attribute) ? "(CAST(" + column + " AS text) COLLATE \"C\")" : column;
  }

  /** A name in the table's database schema as SQL. */
  String qualified(String relation) {
    return schemaName == null ? quoted(relation) : quoted(schemaName) + '.' + quoted(relation);
  }

  /**
   * The attributes that order the records of the table or of an index: the index's key, then what
   * the table's key adds to it, so that no two records are alike.
   */
  List<AttributeSchema> order(@Nullable IndexSchema index) {
    return schema.order(index);
  }
}
