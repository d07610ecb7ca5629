package example;

import dev.rowsmith.AsyncTableQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Account} records of the table {@code accounts}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class AccountAsyncDao extends AsyncUpdatingDao<Account, Integer, AccountDao.Updater> {
  /**
   * Makes a DAO of {@link Account} records in a database; threads may share it.
   */
  public AccountAsyncDao(Database database) {
    super(new AccountDao(database));
  }

  private AccountAsyncDao(AccountAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Account} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public AccountAsyncDao consistent() {
    return new AccountAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Account} records that may miss the latest writes,
   * and cost half on DynamoDB, where they do not say otherwise.
   */
  public AccountAsyncDao eventual() {
    return new AccountAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Account} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Account> createRecord(int id, String email, Optional<Long> badge,
      Optional<Instant> expiresAt) {
    return createRecord(new Account(id, email, badge, expiresAt));
  }

  /**
   * Returns the {@link Account} with this key, or fails when there is none.
   */
  public CompletableFuture<Account> getRecord(int id) {
    return get(AccountTable.key(id));
  }

  /**
   * Returns the {@link Account} with this key, if there is one.
   */
  public CompletableFuture<Optional<Account>> findRecord(int id) {
    return find(AccountTable.key(id));
  }

  /**
   * Returns the {@link Account} with this {@code email}, if there is one.
   */
  public CompletableFuture<Optional<Account>> findByEmail(String email) {
    return findBy("findByEmail", AccountTable.EMAIL.operand(email));
  }

  /**
   * Returns the {@link Account} with this {@code email}, or fails when there is none.
   */
  public CompletableFuture<Account> getByEmail(String email) {
    return getBy("getByEmail", AccountTable.EMAIL.operand(email));
  }

  /**
   * Returns the {@link Account} with this {@code badge}, if there is one.
   */
  public CompletableFuture<Optional<Account>> findByBadge(Long badge) {
    return findBy("findByBadge", AccountTable.BADGE.operand(badge));
  }

  /**
   * Returns the {@link Account} with this {@code badge}, or fails when there is none.
   */
  public CompletableFuture<Account> getByBadge(Long badge) {
    return getBy("getByBadge", AccountTable.BADGE.operand(badge));
  }

  /**
   * Reads the {@link Account} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public CompletableFuture<Account> modifyRecord(int id, UnaryOperator<Account> change) {
    return modify(AccountTable.key(id), change);
  }

  /**
   * Changes the {@link Account} with this key as the updater says, and returns it as it is
   * now.
   */
  public CompletableFuture<Account> updateRecord(int id, Consumer<AccountDao.Updater> changes) {
    return update(AccountTable.key(id), changes);
  }

  /**
   * Changes the {@link Account} with this key as the updater says, and returns it as it was
   * before.
   */
  public CompletableFuture<Account> updateRecordReturningOld(int id,
      Consumer<AccountDao.Updater> changes) {
    return updateReturningOld(AccountTable.key(id), changes);
  }

  /**
   * Changes the {@link Account} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(int id, Consumer<AccountDao.Updater> changes) {
    return updating(AccountTable.key(id), changes);
  }

  /**
   * Deletes the {@link Account} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(int id) {
    return delete(AccountTable.key(id), null);
  }

  /**
   * Deletes the {@link Account} with this key if the condition holds, and tells whether there
   * was one.
   */
  public CompletableFuture<Boolean> deleteRecord(int id, Condition<Account> condition) {
    return delete(AccountTable.key(id), condition);
  }

  /**
   * Deletes the {@link Account} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(int id) {
    return deleting(AccountTable.key(id), null);
  }

  /**
   * Deletes the {@link Account} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(int id, Condition<Account> condition) {
    return deleting(AccountTable.key(id), condition);
  }

  /**
   * Wants the condition of the {@link Account} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(int id, Condition<Account> condition) {
    return checking(AccountTable.key(id), condition);
  }

  /**
   * Deletes the {@link Account} records that are expired, and returns how many.
   */
  public CompletableFuture<Long> purgeExpired() {
    return purge(Long.MAX_VALUE);
  }

  /**
   * Deletes {@link Account} records that are expired, at most so many, and returns how many.
   */
  public CompletableFuture<Long> purgeExpired(long most) {
    return purge(most);
  }

  /**
   * Queries the {@link Account} records with this {@code id}.
   */
  public AsyncTableQuery<Account, Account> query(int id) {
    return tableQuery(AccountTable.ID.operand(id));
  }
}
