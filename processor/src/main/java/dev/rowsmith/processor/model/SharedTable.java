package dev.rowsmith.processor.model;

import java.util.List;

/**
 * The table of several record types, as one of them knows it.
 *
 * @param table the table as a whole, whose record is the sealed interface
 * @param mixedIndexes the names of those of the record's indexes that may hold records of other
 *     types, too
 */
public record SharedTable(TableModel table, List<String> mixedIndexes) {

  public SharedTable {
    mixedIndexes = List.copyOf(mixedIndexes);
  }
}
