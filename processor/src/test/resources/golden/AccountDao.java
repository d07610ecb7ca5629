package example;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.TableQuery;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.UpdatingDao;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Consistency;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Account} records of the table {@code accounts}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class AccountDao extends UpdatingDao<Account, Integer, AccountDao.Updater> {
  /**
   * Makes a DAO of {@link Account} records in a database; threads may share it.
   */
  public AccountDao(Database database) {
    super(database, AccountTable.SCHEMA, AccountTable.CODEC);
  }

  private AccountDao(AccountDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Account} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public AccountDao consistent() {
    return new AccountDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Account} records that may miss the latest writes,
   * and cost half on DynamoDB, where they do not say otherwise.
   */
  public AccountDao eventual() {
    return new AccountDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Account} of these components, when there is none with its key yet.
   */
  public Account createRecord(int id, String email, Optional<Long> badge,
      Optional<Instant> expiresAt) {
    return createRecord(new Account(id, email, badge, expiresAt));
  }

  /**
   * Returns the {@link Account} with this key, or throws when there is none.
   */
  public Account getRecord(int id) {
    return get(AccountTable.key(id));
  }

  /**
   * Returns the {@link Account} with this key, if there is one.
   */
  public Optional<Account> findRecord(int id) {
    return find(AccountTable.key(id));
  }

  /**
   * Returns the {@link Account} with this {@code email}, if there is one.
   */
  public Optional<Account> findByEmail(String email) {
    return findBy("findByEmail", AccountTable.EMAIL.operand(email));
  }

  /**
   * Returns the {@link Account} with this {@code email}, or throws when there is none.
   */
  public Account getByEmail(String email) {
    return getBy("getByEmail", AccountTable.EMAIL.operand(email));
  }

  /**
   * Returns the {@link Account} with this {@code badge}, if there is one.
   */
  public Optional<Account> findByBadge(Long badge) {
    return findBy("findByBadge", AccountTable.BADGE.operand(badge));
  }

  /**
   * Returns the {@link Account} with this {@code badge}, or throws when there is none.
   */
  public Account getByBadge(Long badge) {
    return getBy("getByBadge", AccountTable.BADGE.operand(badge));
  }

  /**
   * Reads the {@link Account} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public Account modifyRecord(int id, UnaryOperator<Account> change) {
    return modify(AccountTable.key(id), change);
  }

  /**
   * Changes the {@link Account} with this key as the updater says, and returns it as it is
   * now.
   */
  public Account updateRecord(int id, Consumer<Updater> changes) {
    return update(AccountTable.key(id), changes);
  }

  /**
   * Changes the {@link Account} with this key as the updater says, and returns it as it was
   * before.
   */
  public Account updateRecordReturningOld(int id, Consumer<Updater> changes) {
    return updateReturningOld(AccountTable.key(id), changes);
  }

  /**
   * Changes the {@link Account} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(int id, Consumer<Updater> changes) {
    return updating(AccountTable.key(id), changes);
  }

  @Override
  protected Updater updater() {
    return new Updater();
  }

  /**
   * Deletes the {@link Account} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(int id) {
    return delete(AccountTable.key(id), null);
  }

  /**
   * Deletes the {@link Account} with this key if the condition holds, and tells whether there
   * was one.
   */
  public boolean deleteRecord(int id, Condition<Account> condition) {
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
  public long purgeExpired() {
    return purge(Long.MAX_VALUE);
  }

  /**
   * Deletes {@link Account} records that are expired, at most so many, and returns how many.
   */
  public long purgeExpired(long most) {
    return purge(most);
  }

  @Override
  protected Key key(Integer id) {
    return AccountTable.key(id);
  }

  /**
   * Queries the {@link Account} records with this {@code id}.
   */
  public TableQuery<Account, Account> query(int id) {
    return tableQuery(AccountTable.ID.operand(id));
  }

  /**
   * Says what an update changes of a {@link Account}.
   */
  public static final class Updater extends RecordUpdater<Account, Updater> {
    Updater() {
    }

    /**
     * Sets {@code email}.
     */
    public Updater email(String value) {
      return setTo(AccountTable.EMAIL, value);
    }

    /**
     * Makes {@code email} absent.
     */
    public Updater removeEmail() {
      return makeAbsent(AccountTable.EMAIL);
    }

    /**
     * Sets {@code email} where it is absent.
     */
    public Updater emailIfAbsent(String value) {
      return setIfAbsent(AccountTable.EMAIL, value);
    }

    /**
     * Sets {@code badge}.
     */
    public Updater badge(Long value) {
      return setTo(AccountTable.BADGE, value);
    }

    /**
     * Makes {@code badge} absent.
     */
    public Updater removeBadge() {
      return makeAbsent(AccountTable.BADGE);
    }

    /**
     * Sets {@code badge} where it is absent.
     */
    public Updater badgeIfAbsent(Long value) {
      return setIfAbsent(AccountTable.BADGE, value);
    }

    /**
     * Sets {@code expiresAt}.
     */
    public Updater expiresAt(Instant value) {
      return setTo(AccountTable.EXPIRES_AT, value);
    }

    /**
     * Makes {@code expiresAt} absent.
     */
    public Updater removeExpiresAt() {
      return makeAbsent(AccountTable.EXPIRES_AT);
    }

    /**
     * Sets {@code expiresAt} where it is absent.
     */
    public Updater expiresAtIfAbsent(Instant value) {
      return setIfAbsent(AccountTable.EXPIRES_AT, value);
    }
  }
}
