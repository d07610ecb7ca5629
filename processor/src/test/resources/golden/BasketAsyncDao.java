package example;

import dev.rowsmith.AsyncRecordDao;
import dev.rowsmith.AsyncTableQuery;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Basket} records of the table {@code baskets}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class BasketAsyncDao extends AsyncRecordDao<Basket> {
  /**
   * Makes a DAO of {@link Basket} records in a database; threads may share it.
   */
  public BasketAsyncDao(Database database) {
    super(database, BasketTable.SCHEMA, BasketTable.CODEC);
  }

  private BasketAsyncDao(BasketAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Basket} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public BasketAsyncDao consistent() {
    return new BasketAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Basket} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public BasketAsyncDao eventual() {
    return new BasketAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Basket} of these components, when there is none with this {@code id} yet.
   */
  public CompletableFuture<Basket> createRecord(String id, Set<String> tags,
      Set<Basket.Color> colors, List<Basket.Line> lines, Map<String, List<Integer>> counts,
      Optional<Basket.Address> address, Basket.Payment payment, Map<String, Object> extra) {
    return createRecord(new Basket(id, tags, colors, lines, counts, address, payment, extra));
  }

  /**
   * Returns the {@link Basket} with this {@code id}, or fails when there is none.
   */
  public CompletableFuture<Basket> getRecord(String id) {
    return get(BasketTable.key(id));
  }

  /**
   * Returns the {@link Basket} with this {@code id}, if there is one.
   */
  public CompletableFuture<Optional<Basket>> findRecord(String id) {
    return find(BasketTable.key(id));
  }

  /**
   * Reads the {@link Basket} with this {@code id}, and stores what the function makes of it,
   * once more where another write came between.
   */
  public CompletableFuture<Basket> modifyRecord(String id, UnaryOperator<Basket> change) {
    return modify(BasketTable.key(id), change);
  }

  /**
   * Changes the {@link Basket} with this {@code id} as the updater says, and returns it as it
   * is now.
   */
  public CompletableFuture<Basket> updateRecord(String id, Consumer<BasketDao.Updater> changes) {
    BasketDao.Updater updater = new BasketDao.Updater();
    changes.accept(updater);
    return update(BasketTable.key(id), updater);
  }

  /**
   * Changes the {@link Basket} with this {@code id} as the updater says, and returns it as it
   * was before.
   */
  public CompletableFuture<Basket> updateRecordReturningOld(String id,
      Consumer<BasketDao.Updater> changes) {
    BasketDao.Updater updater = new BasketDao.Updater();
    changes.accept(updater);
    return updateReturningOld(BasketTable.key(id), updater);
  }

  /**
   * Changes the {@link Basket} with this {@code id} as the updater says, as a part of a
   * transaction.
   */
  public TransactionWrite updating(String id, Consumer<BasketDao.Updater> changes) {
    BasketDao.Updater updater = new BasketDao.Updater();
    changes.accept(updater);
    return updating(BasketTable.key(id), updater);
  }

  /**
   * Deletes the {@link Basket} with this {@code id}, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String id) {
    return delete(BasketTable.key(id), null);
  }

  /**
   * Deletes the {@link Basket} with this {@code id} if the condition holds, and tells whether
   * there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String id, Condition<Basket> condition) {
    return delete(BasketTable.key(id), condition);
  }

  /**
   * Returns the {@link Basket} records with these keys that are there.
   */
  public CompletableFuture<List<Basket>> getRecords(Collection<? extends String> keys) {
    return getAll(keys, BasketTable::key);
  }

  /**
   * Deletes the {@link Basket} records with these keys.
   */
  public CompletableFuture<Void> deleteRecords(Collection<? extends String> keys) {
    return deleteAll(keys, BasketTable::key);
  }

  /**
   * Deletes the {@link Basket} with this {@code id}, as a part of a transaction.
   */
  public TransactionWrite deleting(String id) {
    return deleting(BasketTable.key(id), null);
  }

  /**
   * Deletes the {@link Basket} with this {@code id} if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(String id, Condition<Basket> condition) {
    return deleting(BasketTable.key(id), condition);
  }

  /**
   * Wants the condition of the {@link Basket} with this {@code id}, as a part of a
   * transaction.
   */
  public TransactionWrite checking(String id, Condition<Basket> condition) {
    return checking(BasketTable.key(id), condition);
  }

  /**
   * Queries the {@link Basket} records with this {@code id}.
   */
  public AsyncTableQuery<Basket, Basket> query(String id) {
    return tableQuery(BasketTable.ID.operand(id));
  }
}
