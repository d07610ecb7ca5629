package dev.rowsmith;

import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.SchemaDifference;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an asynchronous DAO does with its table as a whole: as {@link TableDao}, with futures. */
public abstract class AsyncTableDao {

  private final RecordTable<?> table;

  AsyncTableDao(RecordTable<?> table) {
    this.table = table;
  }

  /** Another view of the same table. */
  AsyncTableDao(AsyncTableDao dao) {
    this.table = dao.table;
  }

  /** As {@link TableDao#createTable}. */
  public final CompletableFuture<@Nullable Void> createTable() {
    return table.whole().create().thenNothing().start();
  }

  /** The table's full name on the backend. */
  public final String tableName() {
    return table.backend().name();
  }

  /** As {@link TableDao#tableExists}. */
  public final CompletableFuture<Boolean> tableExists() {
    return table.whole().exists().start();
  }

  /** As {@link TableDao#verifyTable}. */
  public final CompletableFuture<List<SchemaDifference>> verifyTable() {
    return table.whole().verify().start();
  }

  /** As {@link TableDao#dropTable}. */
  public final CompletableFuture<@Nullable Void> dropTable() {
    return table.whole().drop().thenNothing().start();
  }

  /** Makes an index of the live table. */
  protected final CompletableFuture<@Nullable Void> createIndex(String name) {
    return table.whole().createIndex(name).thenNothing().start();
  }

  /** Drops an index of the live table. */
  protected final CompletableFuture<@Nullable Void> dropIndex(String name) {
    return table.whole().dropIndex(name).thenNothing().start();
  }

  /** Tells the values that cannot be keys of an index, and brings how many there are. */
  protected final CompletableFuture<Long> verifyIndex(
      String name, Consumer<? super IndexViolation> told) {
    return table.whole().verifyIndex(name, told).start();
  }
}
