package dev.rowsmith;

import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.TableSchema;
import java.util.List;

/** What a DAO does with its table as a whole. */
public abstract class TableDao {

  private final TableSchema schema;
  private final String name;
  private final TableAdministration administration;

  /**
   * @param schema what the table is to look like
   * @param name its full name
   * @param administration makes, compares and drops it
   */
  TableDao(TableSchema schema, String name, TableAdministration administration) {
    this.schema = schema;
    this.name = name;
    this.administration = administration;
  }

  /** Another view of the same table. */
  TableDao(TableDao dao) {
    this(dao.schema, dao.name, dao.administration);
  }

  /**
   * Makes the table with its indexes and waits until it can be used. Does nothing when it is there.
   *
   * @throws SchemaMismatchException when a table of the name is there, but another one
   */
  public final void createTable() {
    List<SchemaDifference> differences = createAndCompare();
    if (!differences.isEmpty()) {
      throw new SchemaMismatchException(OperationContext.of(name, "createTable"), differences);
    }
  }

  private List<SchemaDifference> createAndCompare() {
    administration.create();
    try {
      return administration.obstacles();
    } catch (TableNotFoundException e) {
      // Somebody dropped it in between: once more, and then it is his will.
      administration.create();
      return administration.obstacles();
    }
  }

  /** The table's full name on the backend. */
  public final String tableName() {
    return name;
  }

  /** Whether the table is there. */
  public final boolean tableExists() {
    return administration.exists();
  }

  /**
   * Compares record and live table, and changes nothing. It tells every difference, also those with
   * which the table can be used: {@link SchemaDifference#blocking()} tells them apart.
   *
   * @return the differences; none where the table is what the record asks for
   * @throws TableNotFoundException when the table is not there
   */
  public final List<SchemaDifference> verifyTable() {
    return administration.differences();
  }

  /** Drops the table with all its records, and waits until it is gone. Does nothing without one. */
  public final void dropTable() {
    administration.drop();
  }

  /** Makes an index of the live table. */
  protected final void createIndex(String name) {
    administration.createIndex(global(name));
  }

  /** Drops an index of the live table. */
  protected final void dropIndex(String name) {
    administration.dropIndex(global(name));
  }

  private IndexSchema global(String name) {
    IndexSchema index = schema.index(name);
    if (index.kind() == IndexSchema.Kind.LOCAL) {
      throw new IllegalArgumentException(
          name
              + " is a local index, which is made and dropped with its table alone. Make the table"
              + " anew, or declare a @Gsi.");
    }
    return index;
  }
}
