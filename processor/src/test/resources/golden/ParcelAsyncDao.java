package example;

import dev.rowsmith.AsyncIndexQuery;
import dev.rowsmith.AsyncSortedIndexQuery;
import dev.rowsmith.AsyncSortedTableQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Parcel} records of the table {@code parcels}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ParcelAsyncDao extends AsyncUpdatingDao<Parcel, ParcelKey, ParcelDao.Updater> {
  /**
   * Makes a DAO of {@link Parcel} records in a database; threads may share it.
   */
  public ParcelAsyncDao(Database database) {
    super(new ParcelDao(database));
  }

  private ParcelAsyncDao(ParcelAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Parcel} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public ParcelAsyncDao consistent() {
    return new ParcelAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Parcel} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public ParcelAsyncDao eventual() {
    return new ParcelAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Parcel} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Parcel> createRecord(String sender, int number, Instant sentAt,
      ParcelEnums.State state, Long weight, Optional<String> town, String note, Set<String> tags) {
    return createRecord(new Parcel(sender, number, sentAt, state, weight, town, note, tags));
  }

  /**
   * Returns the {@link Parcel} with this key, or fails when there is none.
   */
  public CompletableFuture<Parcel> getRecord(String sender, int number) {
    return get(ParcelTable.key(sender, number));
  }

  /**
   * Returns the {@link Parcel} with this key, if there is one.
   */
  public CompletableFuture<Optional<Parcel>> findRecord(String sender, int number) {
    return find(ParcelTable.key(sender, number));
  }

  /**
   * Reads the {@link Parcel} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public CompletableFuture<Parcel> modifyRecord(String sender, int number,
      UnaryOperator<Parcel> change) {
    return modify(ParcelTable.key(sender, number), change);
  }

  /**
   * Changes the {@link Parcel} with this key as the updater says, and returns it as it is now.
   */
  public CompletableFuture<Parcel> updateRecord(String sender, int number,
      Consumer<ParcelDao.Updater> changes) {
    return update(ParcelTable.key(sender, number), changes);
  }

  /**
   * Changes the {@link Parcel} with this key as the updater says, and returns it as it was
   * before.
   */
  public CompletableFuture<Parcel> updateRecordReturningOld(String sender, int number,
      Consumer<ParcelDao.Updater> changes) {
    return updateReturningOld(ParcelTable.key(sender, number), changes);
  }

  /**
   * Changes the {@link Parcel} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(String sender, int number, Consumer<ParcelDao.Updater> changes) {
    return updating(ParcelTable.key(sender, number), changes);
  }

  /**
   * Deletes the {@link Parcel} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String sender, int number) {
    return delete(ParcelTable.key(sender, number), null);
  }

  /**
   * Deletes the {@link Parcel} with this key if the condition holds, and tells whether there
   * was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String sender, int number,
      Condition<Parcel> condition) {
    return delete(ParcelTable.key(sender, number), condition);
  }

  /**
   * Deletes the {@link Parcel} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(ParcelKey key) {
    return delete(key(key), null);
  }

  /**
   * Deletes the {@link Parcel} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(String sender, int number) {
    return deleting(ParcelTable.key(sender, number), null);
  }

  /**
   * Deletes the {@link Parcel} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(String sender, int number, Condition<Parcel> condition) {
    return deleting(ParcelTable.key(sender, number), condition);
  }

  /**
   * Deletes the {@link Parcel} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(ParcelKey key) {
    return deleting(key(key), null);
  }

  /**
   * Wants the condition of the {@link Parcel} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(String sender, int number, Condition<Parcel> condition) {
    return checking(ParcelTable.key(sender, number), condition);
  }

  /**
   * Queries the {@link Parcel} records with this {@code sender}, in the order of
   * {@code number}.
   */
  public AsyncSortedTableQuery<Parcel, Parcel, Integer> query(String sender) {
    return tableQuery(ParcelTable.NUMBER, ParcelTable.SENDER.operand(sender));
  }

  /**
   * Queries the index {@code sent_at-index}: the {@link Parcel} records with this
   * {@code sender}, in the order of {@code sentAt}.
   */
  public AsyncSortedTableQuery<Parcel, Parcel, Instant> queryBySentAt(String sender) {
    return localQuery("sent_at-index", whole(), ParcelTable.SENT_AT,
        ParcelTable.SENDER.operand(sender));
  }

  /**
   * Queries the index {@code state-index}: the {@link Parcel} records with this {@code state},
   * in the order of {@code weight}.
   */
  public AsyncSortedIndexQuery<Parcel, ParcelByState, Long> queryByState(ParcelEnums.State state) {
    return indexQuery("state-index", ParcelByStateProjection.OF_PARCEL, ParcelTable.WEIGHT,
        ParcelTable.STATE.operand(state));
  }

  /**
   * Queries the index {@code by-town}: the {@link Parcel} records with this {@code town}.
   */
  public AsyncIndexQuery<Parcel, ParcelByTown> queryByTown(String town) {
    return indexQuery("by-town", ParcelByTownProjection.OF_PARCEL, ParcelTable.TOWN.operand(town));
  }

  /**
   * Makes an index of the live table of {@link Parcel} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public CompletableFuture<Void> createGsi(ParcelEnums.Index index) {
    return createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Parcel} records, and waits until it is gone;
   * does nothing without one.
   */
  public CompletableFuture<Void> dropGsi(ParcelEnums.Index index) {
    return dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Parcel} records, tells the values that keep one of them out of
   * an index, and returns how many there are.
   */
  public CompletableFuture<Long> verifyGsi(ParcelEnums.Index index,
      Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }
}
