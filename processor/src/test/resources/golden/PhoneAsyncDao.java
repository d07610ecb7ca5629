package example;

import dev.rowsmith.AsyncIndexQuery;
import dev.rowsmith.AsyncTableQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Phone} records of the table {@code phonebook}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class PhoneAsyncDao extends AsyncUpdatingDao<Phone, Integer, PhoneDao.Updater> {
  /**
   * Makes a DAO of {@link Phone} records in a database; threads may share it.
   */
  public PhoneAsyncDao(Database database) {
    super(new PhoneDao(database));
  }

  private PhoneAsyncDao(PhoneAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Phone} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public PhoneAsyncDao consistent() {
    return new PhoneAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Phone} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public PhoneAsyncDao eventual() {
    return new PhoneAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Phone} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Phone> createRecord(int personId, String name, String phoneNumber,
      PhoneEnums.Relationship relationship, Instant timestamp) {
    return createRecord(new Phone(personId, name, phoneNumber, relationship, timestamp));
  }

  /**
   * Returns the {@link Phone} with this key, or fails when there is none.
   */
  public CompletableFuture<Phone> getRecord(int personId) {
    return get(PhoneTable.key(personId));
  }

  /**
   * Returns the {@link Phone} with this key, if there is one.
   */
  public CompletableFuture<Optional<Phone>> findRecord(int personId) {
    return find(PhoneTable.key(personId));
  }

  /**
   * Reads the {@link Phone} with this key, and stores what the function makes of it, once more
   * where another write came between.
   */
  public CompletableFuture<Phone> modifyRecord(int personId, UnaryOperator<Phone> change) {
    return modify(PhoneTable.key(personId), change);
  }

  /**
   * Changes the {@link Phone} with this key as the updater says, and returns it as it is now.
   */
  public CompletableFuture<Phone> updateRecord(int personId, Consumer<PhoneDao.Updater> changes) {
    return update(PhoneTable.key(personId), changes);
  }

  /**
   * Changes the {@link Phone} with this key as the updater says, and returns it as it was
   * before.
   */
  public CompletableFuture<Phone> updateRecordReturningOld(int personId,
      Consumer<PhoneDao.Updater> changes) {
    return updateReturningOld(PhoneTable.key(personId), changes);
  }

  /**
   * Changes the {@link Phone} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(int personId, Consumer<PhoneDao.Updater> changes) {
    return updating(PhoneTable.key(personId), changes);
  }

  /**
   * Deletes the {@link Phone} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(int personId) {
    return delete(PhoneTable.key(personId), null);
  }

  /**
   * Deletes the {@link Phone} with this key if the condition holds, and tells whether there
   * was one.
   */
  public CompletableFuture<Boolean> deleteRecord(int personId, Condition<Phone> condition) {
    return delete(PhoneTable.key(personId), condition);
  }

  /**
   * Deletes the {@link Phone} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(int personId) {
    return deleting(PhoneTable.key(personId), null);
  }

  /**
   * Deletes the {@link Phone} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(int personId, Condition<Phone> condition) {
    return deleting(PhoneTable.key(personId), condition);
  }

  /**
   * Wants the condition of the {@link Phone} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(int personId, Condition<Phone> condition) {
    return checking(PhoneTable.key(personId), condition);
  }

  /**
   * Queries the {@link Phone} records with this {@code personId}.
   */
  public AsyncTableQuery<Phone, Phone> query(int personId) {
    return tableQuery(PhoneTable.PERSON_ID.operand(personId));
  }

  /**
   * Queries the index {@code relationship-index}: the {@link Phone} records with this
   * {@code relationship}.
   */
  public AsyncIndexQuery<Phone, Phone> queryByRelationship(PhoneEnums.Relationship relationship) {
    return indexQuery("relationship-index", whole(), PhoneTable.RELATIONSHIP.operand(relationship));
  }

  /**
   * Makes an index of the live table of {@link Phone} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public CompletableFuture<Void> createGsi(PhoneEnums.Index index) {
    return createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Phone} records, and waits until it is gone;
   * does nothing without one.
   */
  public CompletableFuture<Void> dropGsi(PhoneEnums.Index index) {
    return dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Phone} records, tells the values that keep one of them out of an
   * index, and returns how many there are.
   */
  public CompletableFuture<Long> verifyGsi(PhoneEnums.Index index,
      Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }
}
