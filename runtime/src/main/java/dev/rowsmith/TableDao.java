package dev.rowsmith;

import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.SchemaDifference;
import java.util.List;
import java.util.function.Consumer;

/** What a DAO does with its table as a whole. */
public abstract class TableDao {

  private final RecordTable<?> table;

  TableDao(RecordTable<?> table) {
    this.table = table;
  }

  /** Another view of the same table. */
  TableDao(TableDao dao) {
    this.table = dao.table;
  }

  /**
   * Makes the table with its indexes and waits until it can be used. Does nothing when it is there.
   *
   * @throws SchemaMismatchException when a table of the name is there, but another one
   */
  public final void createTable() {
    table.whole().create().run();
  }

  /** The table's full name on the backend. */
  public final String tableName() {
    return table.backend().name();
  }

  /** Whether the table is there. */
  public final boolean tableExists() {
    return table.whole().exists().run();
  }

  /**
   * Compares record and live table, and changes nothing. It tells every difference, also those with
   * which the table can be used: {@link SchemaDifference#blocking()} tells them apart.
   *
   * @return the differences; none where the table is what the record asks for
   * @throws TableNotFoundException when the table is not there
   */
  public final List<SchemaDifference> verifyTable() {
    return table.whole().verify().run();
  }

  /** Drops the table with all its records, and waits until it is gone. Does nothing without one. */
  public final void dropTable() {
    table.whole().drop().run();
  }

  /** Makes an index of the live table. */
  protected final void createIndex(String name) {
    table.whole().createIndex(name).run();
  }

  /** Drops an index of the live table. */
  protected final void dropIndex(String name) {
    table.whole().dropIndex(name).run();
  }

  /** Tells the values that cannot be keys of an index, and returns how many there are. */
  protected final long verifyIndex(String name, Consumer<? super IndexViolation> told) {
    return table.whole().verifyIndex(name, told).run();
  }
}
