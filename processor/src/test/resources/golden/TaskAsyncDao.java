package example;

import dev.rowsmith.AsyncChangeFeed;
import dev.rowsmith.AsyncIndexQuery;
import dev.rowsmith.AsyncSortedIndexQuery;
import dev.rowsmith.AsyncSortedTableQuery;
import dev.rowsmith.AsyncTextIndexQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Task} records of the table {@code tasks}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class TaskAsyncDao extends AsyncUpdatingDao<Task, TaskKey, TaskDao.Updater> {
  /**
   * Makes a DAO of {@link Task} records in a database; threads may share it.
   */
  public TaskAsyncDao(Database database) {
    super(new TaskDao(database));
  }

  private TaskAsyncDao(TaskAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Task} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public TaskAsyncDao consistent() {
    return new TaskAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Task} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public TaskAsyncDao eventual() {
    return new TaskAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Task} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Task> createRecord(String owner, Instant createdAt, String title,
      Task.Status status, String priority, Optional<LocalDate> due, Optional<Integer> weight,
      int retries, Instant changedAt, BigDecimal cost, byte[] attachment, boolean urgent) {
    return createRecord(new Task(owner, createdAt, title, status, priority, due, weight, retries,
        changedAt, cost, attachment, urgent));
  }

  /**
   * Returns the {@link Task} with this key, or fails when there is none.
   */
  public CompletableFuture<Task> getRecord(String owner, Instant createdAt) {
    return get(TaskTable.key(owner, createdAt));
  }

  /**
   * Returns the {@link Task} with this key, if there is one.
   */
  public CompletableFuture<Optional<Task>> findRecord(String owner, Instant createdAt) {
    return find(TaskTable.key(owner, createdAt));
  }

  /**
   * Reads the {@link Task} with this key, and stores what the function makes of it, once more
   * where another write came between.
   */
  public CompletableFuture<Task> modifyRecord(String owner, Instant createdAt,
      UnaryOperator<Task> change) {
    return modify(TaskTable.key(owner, createdAt), change);
  }

  /**
   * Changes the {@link Task} with this key as the updater says, and returns it as it is now.
   */
  public CompletableFuture<Task> updateRecord(String owner, Instant createdAt,
      Consumer<TaskDao.Updater> changes) {
    return update(TaskTable.key(owner, createdAt), changes);
  }

  /**
   * Changes the {@link Task} with this key as the updater says, and returns it as it was
   * before.
   */
  public CompletableFuture<Task> updateRecordReturningOld(String owner, Instant createdAt,
      Consumer<TaskDao.Updater> changes) {
    return updateReturningOld(TaskTable.key(owner, createdAt), changes);
  }

  /**
   * Changes the {@link Task} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(String owner, Instant createdAt,
      Consumer<TaskDao.Updater> changes) {
    return updating(TaskTable.key(owner, createdAt), changes);
  }

  /**
   * Deletes the {@link Task} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String owner, Instant createdAt) {
    return delete(TaskTable.key(owner, createdAt), null);
  }

  /**
   * Deletes the {@link Task} with this key if the condition holds, and tells whether there was
   * one.
   */
  public CompletableFuture<Boolean> deleteRecord(String owner, Instant createdAt,
      Condition<Task> condition) {
    return delete(TaskTable.key(owner, createdAt), condition);
  }

  /**
   * Deletes the {@link Task} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(TaskKey key) {
    return delete(key(key), null);
  }

  /**
   * Deletes the {@link Task} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(String owner, Instant createdAt) {
    return deleting(TaskTable.key(owner, createdAt), null);
  }

  /**
   * Deletes the {@link Task} with this key if the condition holds, as a part of a transaction.
   */
  public TransactionWrite deleting(String owner, Instant createdAt, Condition<Task> condition) {
    return deleting(TaskTable.key(owner, createdAt), condition);
  }

  /**
   * Deletes the {@link Task} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(TaskKey key) {
    return deleting(key(key), null);
  }

  /**
   * Wants the condition of the {@link Task} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(String owner, Instant createdAt, Condition<Task> condition) {
    return checking(TaskTable.key(owner, createdAt), condition);
  }

  /**
   * Hands out the changes of {@link Task} records, one after the other.
   */
  public AsyncChangeFeed<TaskKey, Task> changes() {
    return changes(TaskTable.CHANGES);
  }

  /**
   * Queries the {@link Task} records with this {@code owner}, in the order of
   * {@code createdAt}.
   */
  public AsyncSortedTableQuery<Task, Task, Instant> query(String owner) {
    return tableQuery(TaskTable.CREATED_AT, TaskTable.OWNER.operand(owner));
  }

  /**
   * Queries the index {@code by-title}: the {@link Task} records with this {@code title}.
   */
  public AsyncIndexQuery<Task, Task> queryByTitle(String title) {
    return indexQuery("by-title", whole(), TaskTable.TITLE.operand(title));
  }

  /**
   * Queries the index {@code by-owner-and-due}: the {@link Task} records with this
   * {@code owner}, in the order of {@code due}.
   */
  public AsyncSortedIndexQuery<Task, Task, LocalDate> queryByOwnerAndDue(String owner) {
    return indexQuery("by-owner-and-due", whole(), TaskTable.DUE, TaskTable.OWNER.operand(owner));
  }

  /**
   * Queries the index {@code status-index}: the {@link Task} records with this {@code status},
   * in the order of {@code title}.
   */
  public AsyncTextIndexQuery<Task, Task> queryByStatus(Task.Status status) {
    return indexQuery("status-index", whole(), TaskTable.TITLE, TaskTable.STATUS.operand(status));
  }

  /**
   * Makes an index of the live table of {@link Task} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public CompletableFuture<Void> createGsi(TaskEnums.Index index) {
    return createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Task} records, and waits until it is gone; does
   * nothing without one.
   */
  public CompletableFuture<Void> dropGsi(TaskEnums.Index index) {
    return dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Task} records, tells the values that keep one of them out of an
   * index, and returns how many there are.
   */
  public CompletableFuture<Long> verifyGsi(TaskEnums.Index index,
      Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }
}
