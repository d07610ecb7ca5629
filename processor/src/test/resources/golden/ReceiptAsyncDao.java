package example;

import dev.rowsmith.AsyncIndexQuery;
import dev.rowsmith.AsyncSortedTableQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Receipt} records of the table {@code receipts}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ReceiptAsyncDao extends AsyncUpdatingDao<Receipt, ReceiptKey, ReceiptDao.Updater> {
  /**
   * Makes a DAO of {@link Receipt} records in a database; threads may share it.
   */
  public ReceiptAsyncDao(Database database) {
    super(new ReceiptDao(database));
  }

  private ReceiptAsyncDao(ReceiptAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Receipt} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public ReceiptAsyncDao consistent() {
    return new ReceiptAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Receipt} records that may miss the latest writes,
   * and cost half on DynamoDB, where they do not say otherwise.
   */
  public ReceiptAsyncDao eventual() {
    return new ReceiptAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Receipt} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Receipt> createRecord(String shop, Instant at, Receipt.Money total,
      Optional<Receipt.Money> tip, Receipt.Words words, LocalDate due) {
    return createRecord(new Receipt(shop, at, total, tip, words, due));
  }

  /**
   * Returns the {@link Receipt} with this key, or fails when there is none.
   */
  public CompletableFuture<Receipt> getRecord(String shop, Instant at) {
    return get(ReceiptTable.key(shop, at));
  }

  /**
   * Returns the {@link Receipt} with this key, if there is one.
   */
  public CompletableFuture<Optional<Receipt>> findRecord(String shop, Instant at) {
    return find(ReceiptTable.key(shop, at));
  }

  /**
   * Reads the {@link Receipt} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public CompletableFuture<Receipt> modifyRecord(String shop, Instant at,
      UnaryOperator<Receipt> change) {
    return modify(ReceiptTable.key(shop, at), change);
  }

  /**
   * Changes the {@link Receipt} with this key as the updater says, and returns it as it is
   * now.
   */
  public CompletableFuture<Receipt> updateRecord(String shop, Instant at,
      Consumer<ReceiptDao.Updater> changes) {
    return update(ReceiptTable.key(shop, at), changes);
  }

  /**
   * Changes the {@link Receipt} with this key as the updater says, and returns it as it was
   * before.
   */
  public CompletableFuture<Receipt> updateRecordReturningOld(String shop, Instant at,
      Consumer<ReceiptDao.Updater> changes) {
    return updateReturningOld(ReceiptTable.key(shop, at), changes);
  }

  /**
   * Changes the {@link Receipt} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(String shop, Instant at, Consumer<ReceiptDao.Updater> changes) {
    return updating(ReceiptTable.key(shop, at), changes);
  }

  /**
   * Deletes the {@link Receipt} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String shop, Instant at) {
    return delete(ReceiptTable.key(shop, at), null);
  }

  /**
   * Deletes the {@link Receipt} with this key if the condition holds, and tells whether there
   * was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String shop, Instant at,
      Condition<Receipt> condition) {
    return delete(ReceiptTable.key(shop, at), condition);
  }

  /**
   * Deletes the {@link Receipt} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(ReceiptKey key) {
    return delete(key(key), null);
  }

  /**
   * Deletes the {@link Receipt} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(String shop, Instant at) {
    return deleting(ReceiptTable.key(shop, at), null);
  }

  /**
   * Deletes the {@link Receipt} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(String shop, Instant at, Condition<Receipt> condition) {
    return deleting(ReceiptTable.key(shop, at), condition);
  }

  /**
   * Deletes the {@link Receipt} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(ReceiptKey key) {
    return deleting(key(key), null);
  }

  /**
   * Wants the condition of the {@link Receipt} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(String shop, Instant at, Condition<Receipt> condition) {
    return checking(ReceiptTable.key(shop, at), condition);
  }

  /**
   * Queries the {@link Receipt} records with this {@code shop}, in the order of {@code at}.
   */
  public AsyncSortedTableQuery<Receipt, Receipt, Instant> query(String shop) {
    return tableQuery(ReceiptTable.AT, ReceiptTable.SHOP.operand(shop));
  }

  /**
   * Queries the index {@code total-index}: the {@link Receipt} records with this
   * {@code total}.
   */
  public AsyncIndexQuery<Receipt, Receipt> queryByTotal(Receipt.Money total) {
    return indexQuery("total-index", whole(), ReceiptTable.TOTAL.operand(total));
  }

  /**
   * Makes an index of the live table of {@link Receipt} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public CompletableFuture<Void> createGsi(ReceiptEnums.Index index) {
    return createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Receipt} records, and waits until it is gone;
   * does nothing without one.
   */
  public CompletableFuture<Void> dropGsi(ReceiptEnums.Index index) {
    return dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Receipt} records, tells the values that keep one of them out of
   * an index, and returns how many there are.
   */
  public CompletableFuture<Long> verifyGsi(ReceiptEnums.Index index,
      Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }
}
