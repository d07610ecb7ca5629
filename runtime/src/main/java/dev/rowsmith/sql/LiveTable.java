package dev.rowsmith.sql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as the catalog has it.
 *
 * @param kind what it is, as {@code pg_class.relkind} tells it
 * @param columns by name
 * @param indexes by name, that of the primary key too
 * @param checks the check constraints, by name
 * @param storage how the table and its indexes are kept, by name
 * @param stream what is told of each change
 */
record LiveTable(
    String kind,
    Map<String, Column> columns,
    Map<String, Index> indexes,
    Map<String, Check> checks,
    Map<String, Storage> storage,
    String stream) {

  /** What stands for the view of a stream where there is none. */
  static final String NO_STREAM = "NONE";

  /**
   * @param fillFactor how full pages are packed, in percent, or 0 where nothing is said
   * @param tablespace where it is, or null for the database's own
   */
  record Storage(int fillFactor, @Nullable String tablespace) {}

  /**
   * @param sql its name as the catalog writes it in expressions
   * @param type with its modifiers, as {@code format_type} tells it; of an enum its bare name
   * @param labels the values of its type where that is an enum, else null
   * @param collation its name, or null where the type has none
   * @param notNull whether it refuses NULL
   * @param filled whether it is filled in where a statement does not name it
   */
  record Column(
      String sql,
      String type,
      @Nullable List<String> labels,
      @Nullable String collation,
      boolean notNull,
      boolean filled) {}

  /**
   * @param primary whether it is the primary key's
   * @param unique whether it refuses a second row of the same values
   * @param valid whether queries use it: false where its making was broken off
   * @param method how it is kept, such as {@code btree}
   * @param columns in their order
   * @param predicate which rows are in it, or null for all
   */
  record Index(
      boolean primary,
      boolean unique,
      boolean valid,
      String method,
      List<String> columns,
      @Nullable String predicate) {}

  /**
   * @param columns those that it is about
   * @param expression what must not be false
   * @param validated whether it holds for the rows that stood there before it, too
   */
  record Check(List<String> columns, String expression, boolean validated) {}

  /** A table that holds its rows itself or in partitions; not a view, a sequence, an index. */
  boolean isTable() {
    return kind.equals("r") || kind.equals("p");
  }
}
