package example;

import dev.rowsmith.ChangeFeed;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.SortedIndexQuery;
import dev.rowsmith.SortedTableQuery;
import dev.rowsmith.TextIndexQuery;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.UpdatingDao;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Task} records of the table {@code tasks}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class TaskDao extends UpdatingDao<Task, TaskKey, TaskDao.Updater> {
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
   * Stores a {@link Task} of these components, when there is none with its key yet.
   */
  public Task createRecord(String owner, Instant createdAt, String title, Task.Status status,
      String priority, Optional<LocalDate> due, Optional<Integer> weight, int retries,
      Instant changedAt, BigDecimal cost, byte[] attachment, boolean urgent) {
    return createRecord(new Task(owner, createdAt, title, status, priority, due, weight, retries,
        changedAt, cost, attachment, urgent));
  }

  /**
   * Returns the {@link Task} with this key, or throws when there is none.
   */
  public Task getRecord(String owner, Instant createdAt) {
    return get(TaskTable.key(owner, createdAt));
  }

  /**
   * Returns the {@link Task} with this key, if there is one.
   */
  public Optional<Task> findRecord(String owner, Instant createdAt) {
    return find(TaskTable.key(owner, createdAt));
  }

  /**
   * Reads the {@link Task} with this key, and stores what the function makes of it, once more
   * where another write came between.
   */
  public Task modifyRecord(String owner, Instant createdAt, UnaryOperator<Task> change) {
    return modify(TaskTable.key(owner, createdAt), change);
  }

  /**
   * Changes the {@link Task} with this key as the updater says, and returns it as it is now.
   */
  public Task updateRecord(String owner, Instant createdAt, Consumer<Updater> changes) {
    return update(TaskTable.key(owner, createdAt), changes);
  }

  /**
   * Changes the {@link Task} with this key as the updater says, and returns it as it was
   * before.
   */
  public Task updateRecordReturningOld(String owner, Instant createdAt, Consumer<Updater> changes) {
    return updateReturningOld(TaskTable.key(owner, createdAt), changes);
  }

  /**
   * Changes the {@link Task} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(String owner, Instant createdAt, Consumer<Updater> changes) {
    return updating(TaskTable.key(owner, createdAt), changes);
  }

  @Override
  protected Updater updater() {
    return new Updater();
  }

  /**
   * Deletes the {@link Task} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(String owner, Instant createdAt) {
    return delete(TaskTable.key(owner, createdAt), null);
  }

  /**
   * Deletes the {@link Task} with this key if the condition holds, and tells whether there was
   * one.
   */
  public boolean deleteRecord(String owner, Instant createdAt, Condition<Task> condition) {
    return delete(TaskTable.key(owner, createdAt), condition);
  }

  /**
   * Deletes the {@link Task} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(TaskKey key) {
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

  @Override
  protected Key key(TaskKey key) {
    return TaskTable.key(key.owner(), key.createdAt());
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
  public static final class Updater extends RecordUpdater<Task, Updater> {
    Updater() {
    }

    /**
     * Sets {@code title}.
     */
    public Updater title(String value) {
      return setTo(TaskTable.TITLE, value);
    }

    /**
     * Sets {@code status}.
     */
    public Updater status(Task.Status value) {
      return setTo(TaskTable.STATUS, value);
    }

    /**
     * Makes {@code status} absent.
     */
    public Updater removeStatus() {
      return makeAbsent(TaskTable.STATUS);
    }

    /**
     * Sets {@code status} where it is absent.
     */
    public Updater statusIfAbsent(Task.Status value) {
      return setIfAbsent(TaskTable.STATUS, value);
    }

    /**
     * Sets {@code priority}.
     */
    public Updater priority(String value) {
      return setTo(TaskTable.PRIORITY, value);
    }

    /**
     * Sets {@code due}.
     */
    public Updater due(LocalDate value) {
      return setTo(TaskTable.DUE, value);
    }

    /**
     * Makes {@code due} absent.
     */
    public Updater removeDue() {
      return makeAbsent(TaskTable.DUE);
    }

    /**
     * Sets {@code due} where it is absent.
     */
    public Updater dueIfAbsent(LocalDate value) {
      return setIfAbsent(TaskTable.DUE, value);
    }

    /**
     * Sets {@code weight}.
     */
    public Updater weight(Integer value) {
      return setTo(TaskTable.WEIGHT, value);
    }

    /**
     * Adds to {@code weight}, which counts as 0 where it is absent.
     */
    public Updater addWeight(Integer value) {
      return addTo(TaskTable.WEIGHT, value);
    }

    /**
     * Subtracts from {@code weight}, which counts as 0 where it is absent.
     */
    public Updater subtractWeight(Integer value) {
      return subtractFrom(TaskTable.WEIGHT, value);
    }

    /**
     * Sets {@code weight} to what another attribute holds before the update.
     */
    public Updater weightFrom(OrderedAttribute<Task, Integer> source) {
      return copy(TaskTable.WEIGHT, source);
    }

    /**
     * Makes {@code weight} absent.
     */
    public Updater removeWeight() {
      return makeAbsent(TaskTable.WEIGHT);
    }

    /**
     * Sets {@code weight} where it is absent.
     */
    public Updater weightIfAbsent(Integer value) {
      return setIfAbsent(TaskTable.WEIGHT, value);
    }

    /**
     * Sets {@code retries}.
     */
    public Updater retries(int value) {
      return setTo(TaskTable.RETRIES, value);
    }

    /**
     * Adds to {@code retries}, which counts as 0 where it is absent.
     */
    public Updater addRetries(int value) {
      return addTo(TaskTable.RETRIES, value);
    }

    /**
     * Subtracts from {@code retries}, which counts as 0 where it is absent.
     */
    public Updater subtractRetries(int value) {
      return subtractFrom(TaskTable.RETRIES, value);
    }

    /**
     * Sets {@code retries} to what another attribute holds before the update.
     */
    public Updater retriesFrom(OrderedAttribute<Task, Integer> source) {
      return copy(TaskTable.RETRIES, source);
    }

    /**
     * Makes {@code retries} absent.
     */
    public Updater removeRetries() {
      return makeAbsent(TaskTable.RETRIES);
    }

    /**
     * Sets {@code retries} where it is absent.
     */
    public Updater retriesIfAbsent(int value) {
      return setIfAbsent(TaskTable.RETRIES, value);
    }

    /**
     * Sets {@code changedAt}.
     */
    public Updater changedAt(Instant value) {
      return setTo(TaskTable.CHANGED_AT, value);
    }

    /**
     * Sets {@code changedAt} to what another attribute holds before the update.
     */
    public Updater changedAtFrom(OrderedAttribute<Task, Instant> source) {
      return copy(TaskTable.CHANGED_AT, source);
    }

    /**
     * Makes {@code changedAt} absent.
     */
    public Updater removeChangedAt() {
      return makeAbsent(TaskTable.CHANGED_AT);
    }

    /**
     * Sets {@code changedAt} where it is absent.
     */
    public Updater changedAtIfAbsent(Instant value) {
      return setIfAbsent(TaskTable.CHANGED_AT, value);
    }

    /**
     * Sets {@code cost}.
     */
    public Updater cost(BigDecimal value) {
      return setTo(TaskTable.COST, value);
    }

    /**
     * Adds to {@code cost}, which counts as 0 where it is absent.
     */
    public Updater addCost(BigDecimal value) {
      return addTo(TaskTable.COST, value);
    }

    /**
     * Subtracts from {@code cost}, which counts as 0 where it is absent.
     */
    public Updater subtractCost(BigDecimal value) {
      return subtractFrom(TaskTable.COST, value);
    }

    /**
     * Makes {@code cost} absent.
     */
    public Updater removeCost() {
      return makeAbsent(TaskTable.COST);
    }

    /**
     * Sets {@code cost} where it is absent.
     */
    public Updater costIfAbsent(BigDecimal value) {
      return setIfAbsent(TaskTable.COST, value);
    }

    /**
     * Sets {@code attachment}.
     */
    public Updater attachment(byte[] value) {
      return setTo(TaskTable.ATTACHMENT, value);
    }

    /**
     * Sets {@code urgent}.
     */
    public Updater urgent(boolean value) {
      return setTo(TaskTable.URGENT, value);
    }
  }
}
