package dev.rowsmith;

import dev.rowsmith.operation.Chain;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.TableSchema;
import java.util.List;
import java.util.function.Consumer;

/**
 * The calls of a DAO for its table as a whole.
 *
 * @param schema what the table is to look like
 * @param backend keeps it
 */
record WholeTable(TableSchema schema, TableBackend<?> backend) {

  /** The table's full name. */
  String name() {
    return backend.name();
  }

  /** What makes, compares and drops it; most programs never ask for it. */
  private TableAdministration administration() {
    return backend.administration();
  }

  Plan<Boolean> create() {
    return new Creation().then(this::usable);
  }

  private boolean usable(List<SchemaDifference> obstacles) {
    if (!obstacles.isEmpty()) {
      throw new SchemaMismatchException(OperationContext.of(name(), "createTable"), obstacles);
    }
    return true;
  }

  Plan<Boolean> exists() {
    return administration().exists();
  }

  Plan<List<SchemaDifference>> verify() {
    return administration().differences();
  }

  Plan<Boolean> drop() {
    return administration().drop();
  }

  Plan<Boolean> createIndex(String index) {
    return administration().createIndex(global(index));
  }

  Plan<Boolean> dropIndex(String index) {
    return administration().dropIndex(global(index));
  }

  Plan<Long> verifyIndex(String index, Consumer<? super IndexViolation> told) {
    return administration().verifyIndex(global(index), told);
  }

  private IndexSchema global(String indexName) {
    IndexSchema index = schema.index(indexName);
    if (index.kind() == IndexSchema.Kind.LOCAL) {
      throw new IllegalArgumentException(
          indexName
              + " is a local index, which is made and dropped with its table alone. Make the table"
              + " anew, or declare a @Gsi.");
    }
    return index;
  }

  /** Makes the table and tells why it cannot be used. */
  private final class Creation extends Chain<List<SchemaDifference>, List<SchemaDifference>> {

    @Override
    protected Plan<List<SchemaDifference>> first() {
      return createAndCompare();
    }

    private Plan<List<SchemaDifference>> createAndCompare() {
      return administration().create().thenPlan(made -> administration().obstacles());
    }

    @Override
    protected Plan<List<SchemaDifference>> next(List<SchemaDifference> obstacles) {
      return Plan.of(obstacles);
    }

    @Override
    protected Plan<List<SchemaDifference>> failed(RuntimeException failure) {
      if (failure instanceof TableNotFoundException) {
        // Somebody dropped it in between: once more, and then it is his will.
        return createAndCompare();
      }
      throw failure;
    }
  }
}
