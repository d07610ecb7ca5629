package dev.rowsmith.schema;

import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL keeps a table, as {@code @SqlOptions} says it.
 *
 * @param nativeEnums whether enums that are no keys have types of their own
 * @param fillFactor how full the table's pages are packed, in percent, or 0 for the server's
 *     default
 * @param indexFillFactor how full the indexes' pages are packed, likewise
 * @param tablespace where the table is, or null for the database's own
 * @param indexTablespace where its indexes are, likewise
 */
public record SqlTableOptions(
    boolean nativeEnums,
    int fillFactor,
    int indexFillFactor,
    @Nullable String tablespace,
    @Nullable String indexTablespace) {

  /** Text with a check for enums, and the server's defaults for the rest. */
  public static final SqlTableOptions NONE = new SqlTableOptions(false, 0, 0, null, null);

  /** The same with native enums. */
  public SqlTableOptions withNativeEnums() {
    return new SqlTableOptions(true, fillFactor, indexFillFactor, tablespace, indexTablespace);
  }

  /** The same with pages of the table packed so full. */
  public SqlTableOptions packed(int percent) {
    return new SqlTableOptions(nativeEnums, percent, indexFillFactor, tablespace, indexTablespace);
  }

  /** The same with pages of the indexes packed so full. */
  public SqlTableOptions indexesPacked(int percent) {
    return new SqlTableOptions(nativeEnums, fillFactor, percent, tablespace, indexTablespace);
  }

  /** The same with the table in a tablespace. */
  public SqlTableOptions in(String name) {
    return new SqlTableOptions(nativeEnums, fillFactor, indexFillFactor, name, indexTablespace);
  }

  /** The same with the indexes in a tablespace. */
  public SqlTableOptions indexesIn(String name) {
    return new SqlTableOptions(nativeEnums, fillFactor, indexFillFactor, tablespace, name);
  }
}
