package dev.rowsmith.operation;

import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.SchemaDifference;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes, compares and drops one table. Every plan is done when its work is done and visible, and
 * may be run by several threads and processes at once.
 */
public interface TableAdministration {

  /** Whether the table is there. */
  Plan<Boolean> exists();

  /** Makes the table with its indexes; a table that is there already is left as it is. */
  Plan<Boolean> create();

  /**
   * Why the live table cannot be used: other keys, other types of attributes, indexes that are
   * missing or other.
   *
   * <p>Fails with {@link dev.rowsmith.TableNotFoundException} when the table is not there.
   */
  Plan<List<SchemaDifference>> obstacles();

  /**
   * Every difference between schema and live table, the harmless ones too. Changes nothing.
   *
   * <p>Fails with {@link dev.rowsmith.TableNotFoundException} when the table is not there.
   */
  Plan<List<SchemaDifference>> differences();

  /** Drops the table and all its records; one that is not there is fine. */
  Plan<Boolean> drop();

  /**
   * Makes an index and waits until it holds the records of the table; an index that is there
   * already is left as it is.
   *
   * <p>Fails with {@link dev.rowsmith.TableNotFoundException} when the table is not there.
   */
  Plan<Boolean> createIndex(IndexSchema index);

  /** Drops an index; one that is not there is fine. */
  Plan<Boolean> dropIndex(IndexSchema index);

  /**
   * Reads the table, tells the values that cannot be keys of an index, and brings how many there
   * are. The index need not be there.
   *
   * <p>Fails with {@link dev.rowsmith.TableNotFoundException} when the table is not there.
   */
  Plan<Long> verifyIndex(IndexSchema index, Consumer<? super IndexViolation> told);
}
