package example;

import dev.rowsmith.AsyncTableQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Customer} records of the table {@code customers}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class CustomerAsyncDao extends AsyncUpdatingDao<Customer, Integer, CustomerDao.Updater> {
  /**
   * Makes a DAO of {@link Customer} records in a database; threads may share it.
   */
  public CustomerAsyncDao(Database database) {
    super(new CustomerDao(database));
  }

  private CustomerAsyncDao(CustomerAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Customer} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public CustomerAsyncDao consistent() {
    return new CustomerAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Customer} records that may miss the latest writes,
   * and cost half on DynamoDB, where they do not say otherwise.
   */
  public CustomerAsyncDao eventual() {
    return new CustomerAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Customer} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Customer> createRecord(int id, Customer.Address address,
      Customer.Address office, Optional<Customer.Place> seen) {
    return createRecord(new Customer(id, address, office, seen));
  }

  /**
   * Returns the {@link Customer} with this key, or fails when there is none.
   */
  public CompletableFuture<Customer> getRecord(int id) {
    return get(CustomerTable.key(id));
  }

  /**
   * Returns the {@link Customer} with this key, if there is one.
   */
  public CompletableFuture<Optional<Customer>> findRecord(int id) {
    return find(CustomerTable.key(id));
  }

  /**
   * Reads the {@link Customer} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public CompletableFuture<Customer> modifyRecord(int id, UnaryOperator<Customer> change) {
    return modify(CustomerTable.key(id), change);
  }

  /**
   * Changes the {@link Customer} with this key as the updater says, and returns it as it is
   * now.
   */
  public CompletableFuture<Customer> updateRecord(int id, Consumer<CustomerDao.Updater> changes) {
    return update(CustomerTable.key(id), changes);
  }

  /**
   * Changes the {@link Customer} with this key as the updater says, and returns it as it was
   * before.
   */
  public CompletableFuture<Customer> updateRecordReturningOld(int id,
      Consumer<CustomerDao.Updater> changes) {
    return updateReturningOld(CustomerTable.key(id), changes);
  }

  /**
   * Changes the {@link Customer} with this key as the updater says, as a part of a
   * transaction.
   */
  public TransactionWrite updating(int id, Consumer<CustomerDao.Updater> changes) {
    return updating(CustomerTable.key(id), changes);
  }

  /**
   * Deletes the {@link Customer} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(int id) {
    return delete(CustomerTable.key(id), null);
  }

  /**
   * Deletes the {@link Customer} with this key if the condition holds, and tells whether there
   * was one.
   */
  public CompletableFuture<Boolean> deleteRecord(int id, Condition<Customer> condition) {
    return delete(CustomerTable.key(id), condition);
  }

  /**
   * Deletes the {@link Customer} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(int id) {
    return deleting(CustomerTable.key(id), null);
  }

  /**
   * Deletes the {@link Customer} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(int id, Condition<Customer> condition) {
    return deleting(CustomerTable.key(id), condition);
  }

  /**
   * Wants the condition of the {@link Customer} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(int id, Condition<Customer> condition) {
    return checking(CustomerTable.key(id), condition);
  }

  /**
   * Queries the {@link Customer} records with this {@code id}.
   */
  public AsyncTableQuery<Customer, Customer> query(int id) {
    return tableQuery(CustomerTable.ID.operand(id));
  }
}
