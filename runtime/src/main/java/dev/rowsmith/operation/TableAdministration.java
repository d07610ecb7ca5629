package dev.rowsmith.operation;

import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.SchemaDifference;
import java.util.List;

/**
 * Makes, compares and drops one table. Every method waits until its work is done and visible, and
 * may be called by several threads and processes at once.
 */
public interface TableAdministration {

  /** Whether the table is there. */
  boolean exists();

  /** Makes the table with its indexes; a table that is there already is left as it is. */
  void create();

  /**
   * Why the live table cannot be used: other keys, other types of attributes, indexes that are
   * missing or other.
   *
   * @throws dev.rowsmith.TableNotFoundException when the table is not there
   */
  List<SchemaDifference> obstacles();

  /**
   * Every difference between schema and live table, the harmless ones too. Changes nothing.
   *
   * @throws dev.rowsmith.TableNotFoundException when the table is not there
   */
  List<SchemaDifference> differences();

  /** Drops the table and all its records; one that is not there is fine. */
  void drop();

  /**
   * Makes an index and waits until it holds the records of the table; an index that is there
   * already is left as it is.
   *
   * @throws dev.rowsmith.TableNotFoundException when the table is not there
   */
  void createIndex(IndexSchema index);

  /** Drops an index; one that is not there is fine. */
  void dropIndex(IndexSchema index);
}
