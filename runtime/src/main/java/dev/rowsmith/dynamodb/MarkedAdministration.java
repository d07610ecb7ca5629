package dev.rowsmith.dynamodb;

import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.operation.LongWork;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes, compares and drops a table together with the markers of its unique values. The markers are
 * made first and dropped last, so that a table which stands there was never without them.
 */
final class MarkedAdministration implements TableAdministration {

  private static final String PLACE = "table of unique values";

  private final TableAdministration table;
  private final TableAdministration markers;
  private final String companion;

  /**
   * @param companion the full name of the table of the markers
   */
  MarkedAdministration(TableAdministration table, TableAdministration markers, String companion) {
    this.table = table;
    this.markers = markers;
    this.companion = companion;
  }

  @Override
  public Plan<Boolean> exists() {
    return table.exists();
  }

  @Override
  public Plan<Boolean> create() {
    return table
        .exists()
        .thenPlan(there -> there ? Plan.of(true) : markers.create())
        .thenPlan(ready -> table.create());
  }

  @Override
  public Plan<List<SchemaDifference>> obstacles() {
    return both(table.obstacles(), markers.obstacles());
  }

  @Override
  public Plan<List<SchemaDifference>> differences() {
    return both(table.differences(), markers.differences());
  }

  private Plan<List<SchemaDifference>> both(
      Plan<List<SchemaDifference>> ofTable, Plan<List<SchemaDifference>> ofMarkers) {
    return new LongWork<>(
        () -> {
          List<SchemaDifference> all = new ArrayList<>(ofTable.run());
          try {
            ofMarkers.run().forEach(each -> all.add(placed(each)));
          } catch (TableNotFoundException e) {
            all.add(
                new SchemaDifference(
                    Kind.UNIQUE, true, PLACE, companion, SchemaDifference.NOTHING));
          }
          return all;
        });
  }

  private static SchemaDifference placed(SchemaDifference each) {
    String place = PLACE + ", " + each.place();
    return new SchemaDifference(each.kind(), each.blocking(), place, each.wanted(), each.found());
  }

  @Override
  public Plan<Boolean> drop() {
    return table.drop().thenPlan(gone -> markers.drop());
  }

  @Override
  public Plan<Boolean> createIndex(IndexSchema index) {
    return table.createIndex(index);
  }

  @Override
  public Plan<Boolean> dropIndex(IndexSchema index) {
    return table.dropIndex(index);
  }

  @Override
  public Plan<Long> verifyIndex(IndexSchema index, Consumer<? super IndexViolation> told) {
    return table.verifyIndex(index, told);
  }
}
