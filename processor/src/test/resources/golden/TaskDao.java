package example;

import dev.rowsmith.ChangeFeed;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.RecordDao;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.SortedIndexQuery;
import dev.rowsmith.SortedTableQuery;
import dev.rowsmith.TextIndexQuery;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Task} records of the table {@code tasks}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class TaskDao extends RecordDao<Task> {
  /**
   * Makes a DAO of {@link Task} records in a database; threads may share it.
   */
  public TaskDao(Database database) {
    super(database, TaskTable.SCHEMA, TaskTable.CODEC);
  }

  private TaskDao(TaskDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Task} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public TaskDao consistent() {
    return new TaskDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Task} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public TaskDao eventual() {
    return new TaskDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Task} of these components, when there is none with this {@code owner} and
   * this {@code createdAt} yet.
   */
  public Task createRecord(String owner, Instant createdAt, String title, Task.Status status,
      String priority, Optional<LocalDate> due, Optional<Integer> weight, int retries,
      Instant changedAt, BigDecimal cost, byte[] attachment, boolean urgent) {
    return createRecord(new Task(owner, createdAt, title, status, priority, due, weight, retries,
        changedAt, cost, attachment, urgent));
  }

  /**
   * Returns the {@link Task} with this {@code owner} and this {@code createdAt}, or throws
   * when there is none.
   */
  public Task getRecord(String owner, Instant createdAt) {
    return get(TaskTable.key(owner, createdAt));
  }

  /**
   * Returns the {@link Task} with this key, or throws when there is none.
   */
  public Task getRecord(TaskKey key) {
    return get(TaskTable.key(key));
  }

  /**
   * Returns the {@link Task} with this {@code owner} and this {@code createdAt}, if there is
   * one.
   */
  public Optional<Task> findRecord(String owner, Instant createdAt) {
    return find(TaskTable.key(owner, createdAt));
  }

  /**
   * Returns the {@link Task} with this key, if there is one.
   */
  public Optional<Task> findRecord(TaskKey key) {
    return find(TaskTable.key(key));
  }

  /**
   * Reads the {@link Task} with this {@code owner} and this {@code createdAt}, and stores what
   * the function makes of it, once more where another write came between.
   */
  public Task modifyRecord(String owner, Instant createdAt, UnaryOperator<Task> change) {
    return modify(TaskTable.key(owner, createdAt), change);
  }

  /**
   * Reads the {@link Task} with this key, and stores what the function makes of it, once more
   * where another write came between.
   */
  public Task modifyRecord(TaskKey key, UnaryOperator<Task> change) {
    return modify(TaskTable.key(key), change);
  }

  /**
   * Changes the {@link Task} with this {@code owner} and this {@code createdAt} as the updater
   * says, and returns it as it is now.
   */
  public Task updateRecord(String owner, Instant createdAt, Consumer<Updater> changes) {
    Updater updater = new Updater();
    changes.accept(updater);
    return update(TaskTable.key(owner, createdAt), updater);
  }

  /**
   * Changes the {@link Task} with this key as the updater says, and returns it as it is now.
   */
  public Task updateRecord(TaskKey key, Consumer<Updater> changes) {
    Updater updater = new Updater();
    changes.accept(updater);
    return update(TaskTable.key(key), updater);
  }

  /**
   * Changes the {@link Task} with this {@code owner} and this {@code createdAt} as the updater
   * says, and returns it as it was before.
   */
  public Task updateRecordReturningOld(String owner, Instant createdAt, Consumer<Updater> changes) {
    Updater updater = new Updater();
    changes.accept(updater);
    return updateReturningOld(TaskTable.key(owner, createdAt), updater);
  }

  /**
   * Changes the {@link Task} with this key as the updater says, and returns it as it was
   * before.
   */
  public Task updateRecordReturningOld(TaskKey key, Consumer<Updater> changes) {
    Updater updater = new Updater();
    changes.accept(updater);
    return updateReturningOld(TaskTable.key(key), updater);
  }

  /**
   * Changes the {@link Task} with this {@code owner} and this {@code createdAt} as the updater
   * says, as a part of a transaction.
   */
  public TransactionWrite updating(String owner, Instant createdAt, Consumer<Updater> changes) {
    Updater updater = new Updater();
    changes.accept(updater);
    return updating(TaskTable.key(owner, createdAt), updater);
  }

  /**
   * Changes the {@link Task} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(TaskKey key, Consumer<Updater> changes) {
    Updater updater = new Updater();
    changes.accept(updater);
    return updating(TaskTable.key(key), updater);
  }

  /**
   * Deletes the {@link Task} with this {@code owner} and this {@code createdAt}, and tells
   * whether there was one.
   */
  public boolean deleteRecord(String owner, Instant createdAt) {
    return delete(TaskTable.key(owner, createdAt), null);
  }

  /**
   * Deletes the {@link Task} with this {@code owner} and this {@code createdAt} if the
   * condition holds, and tells whether there was one.
   */
  public boolean deleteRecord(String owner, Instant createdAt, Condition<Task> condition) {
    return delete(TaskTable.key(owner, createdAt), condition);
  }

  /**
   * Deletes the {@link Task} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(TaskKey key) {
    return delete(TaskTable.key(key), null);
  }

  /**
   * Deletes the {@link Task} with this key if the condition holds, and tells whether there was
   * one.
   */
  public boolean deleteRecord(TaskKey key, Condition<Task> condition) {
    return delete(TaskTable.key(key), condition);
  }

  /**
   * Returns the {@link Task} records with these keys that are there.
   */
  public List<Task> getRecords(Collection<? extends TaskKey> keys) {
    return getAll(keys, TaskTable::key);
  }

  /**
   * Deletes the {@link Task} records with these keys.
   */
  public void deleteRecords(Collection<? extends TaskKey> keys) {
    deleteAll(keys, TaskTable::key);
  }

  /**
   * Deletes the {@link Task} with this {@code owner} and this {@code createdAt}, as a part of
   * a transaction.
   */
  public TransactionWrite deleting(String owner, Instant createdAt) {
    return deleting(TaskTable.key(owner, createdAt), null);
  }

  /**
   * Deletes the {@link Task} with this {@code owner} and this {@code createdAt} if the
   * condition holds, as a part of a transaction.
   */
  public TransactionWrite deleting(String owner, Instant createdAt, Condition<Task> condition) {
    return deleting(TaskTable.key(owner, createdAt), condition);
  }

  /**
   * Wants the condition of the {@link Task} with this {@code owner} and this
   * {@code createdAt}, as a part of a transaction.
   */
  public TransactionWrite checking(String owner, Instant createdAt, Condition<Task> condition) {
    return checking(TaskTable.key(owner, createdAt), condition);
  }

  /**
   * Deletes the {@link Task} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(TaskKey key) {
    return deleting(TaskTable.key(key), null);
  }

  /**
   * Deletes the {@link Task} with this key if the condition holds, as a part of a transaction.
   */
  public TransactionWrite deleting(TaskKey key, Condition<Task> condition) {
    return deleting(TaskTable.key(key), condition);
  }

  /**
   * Wants the condition of the {@link Task} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(TaskKey key, Condition<Task> condition) {
    return checking(TaskTable.key(key), condition);
  }

  /**
   * Hands out the changes of {@link Task} records, one after the other.
   */
  public ChangeFeed<TaskKey, Task> changes() {
    return changes(TaskTable.CHANGES);
  }

  /**
   * Queries the {@link Task} records with this {@code owner}, in the order of
   * {@code createdAt}.
   */
  public SortedTableQuery<Task, Task, Instant> query(String owner) {
    return tableQuery(TaskTable.CREATED_AT, TaskTable.OWNER.operand(owner));
  }

  /**
   * Queries the index {@code by-title}: the {@link Task} records with this {@code title}.
   */
  public IndexQuery<Task, Task> queryByTitle(String title) {
    return indexQuery("by-title", whole(), TaskTable.TITLE.operand(title));
  }

  /**
   * Queries the index {@code by-owner-and-due}: the {@link Task} records with this
   * {@code owner}, in the order of {@code due}.
   */
  public SortedIndexQuery<Task, Task, LocalDate> queryByOwnerAndDue(String owner) {
    return indexQuery("by-owner-and-due", whole(), TaskTable.DUE, TaskTable.OWNER.operand(owner));
  }

  /**
   * Queries the index {@code status-index}: the {@link Task} records with this {@code status},
   * in the order of {@code title}.
   */
  public TextIndexQuery<Task, Task> queryByStatus(Task.Status status) {
    return indexQuery("status-index", whole(), TaskTable.TITLE, TaskTable.STATUS.operand(status));
  }

  /**
   * Makes an index of the live table of {@link Task} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public void createGsi(TaskEnums.Index index) {
    createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Task} records, and waits until it is gone; does
   * nothing without one.
   */
  public void dropGsi(TaskEnums.Index index) {
    dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Task} records, tells the values that keep one of them out of an
   * index, and returns how many there are.
   */
  public long verifyGsi(TaskEnums.Index index, Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }

  /**
   * Says what an update changes of a {@link Task}.
   */
  public static final class Updater extends RecordUpdater<Task> {
    Updater() {
    }

    /**
     * Sets {@code title}.
     */
    public Updater title(String value) {
      change(Change.Kind.SET, TaskTable.TITLE, value);
      return this;
    }

    /**
     * Sets {@code status}.
     */
    public Updater status(Task.Status value) {
      change(Change.Kind.SET, TaskTable.STATUS, value);
      return this;
    }

    /**
     * Makes {@code status} absent.
     */
    public Updater removeStatus() {
      change(Change.Kind.REMOVE, TaskTable.STATUS, null);
      return this;
    }

    /**
     * Sets {@code status} where it is absent.
     */
    public Updater statusIfAbsent(Task.Status value) {
      change(Change.Kind.SET_IF_ABSENT, TaskTable.STATUS, value);
      return this;
    }

    /**
     * Sets {@code priority}.
     */
    public Updater priority(String value) {
      change(Change.Kind.SET, TaskTable.PRIORITY, value);
      return this;
    }

    /**
     * Sets {@code due}.
     */
    public Updater due(LocalDate value) {
      change(Change.Kind.SET, TaskTable.DUE, value);
      return this;
    }

    /**
     * Makes {@code due} absent.
     */
    public Updater removeDue() {
      change(Change.Kind.REMOVE, TaskTable.DUE, null);
      return this;
    }

    /**
     * Sets {@code due} where it is absent.
     */
    public Updater dueIfAbsent(LocalDate value) {
      change(Change.Kind.SET_IF_ABSENT, TaskTable.DUE, value);
      return this;
    }

    /**
     * Sets {@code weight}.
     */
    public Updater weight(Integer value) {
      change(Change.Kind.SET, TaskTable.WEIGHT, value);
      return this;
    }

    /**
     * Adds to {@code weight}, which counts as 0 where it is absent.
     */
    public Updater addWeight(Integer value) {
      change(Change.Kind.ADD, TaskTable.WEIGHT, value);
      return this;
    }

    /**
     * Subtracts from {@code weight}, which counts as 0 where it is absent.
     */
    public Updater subtractWeight(Integer value) {
      change(Change.Kind.SUBTRACT, TaskTable.WEIGHT, value);
      return this;
    }

    /**
     * Sets {@code weight} to what another attribute holds before the update.
     */
    public Updater weightFrom(OrderedAttribute<Task, Integer> source) {
      copy(TaskTable.WEIGHT, source);
      return this;
    }

    /**
     * Makes {@code weight} absent.
     */
    public Updater removeWeight() {
      change(Change.Kind.REMOVE, TaskTable.WEIGHT, null);
      return this;
    }

    /**
     * Sets {@code weight} where it is absent.
     */
    public Updater weightIfAbsent(Integer value) {
      change(Change.Kind.SET_IF_ABSENT, TaskTable.WEIGHT, value);
      return this;
    }

    /**
     * Sets {@code retries}.
     */
    public Updater retries(int value) {
      change(Change.Kind.SET, TaskTable.RETRIES, value);
      return this;
    }

    /**
     * Adds to {@code retries}, which counts as 0 where it is absent.
     */
    public Updater addRetries(int value) {
      change(Change.Kind.ADD, TaskTable.RETRIES, value);
      return this;
    }

    /**
     * Subtracts from {@code retries}, which counts as 0 where it is absent.
     */
    public Updater subtractRetries(int value) {
      change(Change.Kind.SUBTRACT, TaskTable.RETRIES, value);
      return this;
    }

    /**
     * Sets {@code retries} to what another attribute holds before the update.
     */
    public Updater retriesFrom(OrderedAttribute<Task, Integer> source) {
      copy(TaskTable.RETRIES, source);
      return this;
    }

    /**
     * Makes {@code retries} absent.
     */
    public Updater removeRetries() {
      change(Change.Kind.REMOVE, TaskTable.RETRIES, null);
      return this;
    }

    /**
     * Sets {@code retries} where it is absent.
     */
    public Updater retriesIfAbsent(int value) {
      change(Change.Kind.SET_IF_ABSENT, TaskTable.RETRIES, value);
      return this;
    }

    /**
     * Sets {@code changedAt}.
     */
    public Updater changedAt(Instant value) {
      change(Change.Kind.SET, TaskTable.CHANGED_AT, value);
      return this;
    }

    /**
     * Sets {@code changedAt} to what another attribute holds before the update.
     */
    public Updater changedAtFrom(OrderedAttribute<Task, Instant> source) {
      copy(TaskTable.CHANGED_AT, source);
      return this;
    }

    /**
     * Makes {@code changedAt} absent.
     */
    public Updater removeChangedAt() {
      change(Change.Kind.REMOVE, TaskTable.CHANGED_AT, null);
      return this;
    }

    /**
     * Sets {@code changedAt} where it is absent.
     */
    public Updater changedAtIfAbsent(Instant value) {
      change(Change.Kind.SET_IF_ABSENT, TaskTable.CHANGED_AT, value);
      return this;
    }

    /**
     * Sets {@code cost}.
     */
    public Updater cost(BigDecimal value) {
      change(Change.Kind.SET, TaskTable.COST, value);
      return this;
    }

    /**
     * Adds to {@code cost}, which counts as 0 where it is absent.
     */
    public Updater addCost(BigDecimal value) {
      change(Change.Kind.ADD, TaskTable.COST, value);
      return this;
    }

    /**
     * Subtracts from {@code cost}, which counts as 0 where it is absent.
     */
    public Updater subtractCost(BigDecimal value) {
      change(Change.Kind.SUBTRACT, TaskTable.COST, value);
      return this;
    }

    /**
     * Makes {@code cost} absent.
     */
    public Updater removeCost() {
      change(Change.Kind.REMOVE, TaskTable.COST, null);
      return this;
    }

    /**
     * Sets {@code cost} where it is absent.
     */
    public Updater costIfAbsent(BigDecimal value) {
      change(Change.Kind.SET_IF_ABSENT, TaskTable.COST, value);
      return this;
    }

    /**
     * Sets {@code attachment}.
     */
    public Updater attachment(byte[] value) {
      change(Change.Kind.SET, TaskTable.ATTACHMENT, value);
      return this;
    }

    /**
     * Sets {@code urgent}.
     */
    public Updater urgent(boolean value) {
      change(Change.Kind.SET, TaskTable.URGENT, value);
      return this;
    }

    /**
     * Updates the {@link Task} only if the condition holds.
     */
    public Updater onlyIf(Condition<Task> condition) {
      require(condition);
      return this;
    }
  }
}
