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
 */
record LiveTable(String kind, Map<String, Column> columns, Map<String, Index> indexes) {

  /**
   * @param type with its modifiers, as {@code format_type} tells it
   * @param collation its name, or null where the type has none
   * @param notNull whether it refuses NULL
   * @param filled whether it is filled in where a statement does not name it
   */
  record Column(String type, @Nullable String collation, boolean notNull, boolean filled) {}

  /**
   * @param primary whether it is the primary key's
   * @param valid whether queries use it: false where its making was broken off
   * @param columns in their order
   */
  record Index(boolean primary, boolean valid, List<String> columns) {}

  /** A table that holds its rows itself or in partitions; not a view, a sequence, an index. */
  boolean isTable() {
    return kind.equals("r") || kind.equals("p");
  }
}
