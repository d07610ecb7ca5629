package example;

import dev.rowsmith.AsyncMatchedTableQuery;
import dev.rowsmith.AsyncTextIndexQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Member} records of the table {@code members}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class MemberAsyncDao extends AsyncUpdatingDao<Member, MemberKey, MemberDao.Updater> {
  /**
   * Makes a DAO of {@link Member} records in a database; threads may share it.
   */
  public MemberAsyncDao(Database database) {
    super(new MemberDao(database));
  }

  private MemberAsyncDao(MemberAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Member} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public MemberAsyncDao consistent() {
    return new MemberAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Member} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public MemberAsyncDao eventual() {
    return new MemberAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Member} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Member> createRecord(UUID user, String sk, String group, String name) {
    return createRecord(new Member(user, sk, group, name));
  }

  /**
   * Returns the {@link Member} with this key, or fails when there is none.
   */
  public CompletableFuture<Member> getRecord(UUID user, String group) {
    return get(MemberTable.key(user, group));
  }

  /**
   * Returns the {@link Member} with this key, if there is one.
   */
  public CompletableFuture<Optional<Member>> findRecord(UUID user, String group) {
    return find(MemberTable.key(user, group));
  }

  /**
   * Reads the {@link Member} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public CompletableFuture<Member> modifyRecord(UUID user, String group,
      UnaryOperator<Member> change) {
    return modify(MemberTable.key(user, group), change);
  }

  /**
   * Changes the {@link Member} with this key as the updater says, and returns it as it is now.
   */
  public CompletableFuture<Member> updateRecord(UUID user, String group,
      Consumer<MemberDao.Updater> changes) {
    return update(MemberTable.key(user, group), changes);
  }

  /**
   * Changes the {@link Member} with this key as the updater says, and returns it as it was
   * before.
   */
  public CompletableFuture<Member> updateRecordReturningOld(UUID user, String group,
      Consumer<MemberDao.Updater> changes) {
    return updateReturningOld(MemberTable.key(user, group), changes);
  }

  /**
   * Changes the {@link Member} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(UUID user, String group, Consumer<MemberDao.Updater> changes) {
    return updating(MemberTable.key(user, group), changes);
  }

  /**
   * Deletes the {@link Member} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(UUID user, String group) {
    return delete(MemberTable.key(user, group), null);
  }

  /**
   * Deletes the {@link Member} with this key if the condition holds, and tells whether there
   * was one.
   */
  public CompletableFuture<Boolean> deleteRecord(UUID user, String group,
      Condition<Member> condition) {
    return delete(MemberTable.key(user, group), condition);
  }

  /**
   * Deletes the {@link Member} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(MemberKey key) {
    return delete(key(key), null);
  }

  /**
   * Deletes the {@link Member} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(UUID user, String group) {
    return deleting(MemberTable.key(user, group), null);
  }

  /**
   * Deletes the {@link Member} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(UUID user, String group, Condition<Member> condition) {
    return deleting(MemberTable.key(user, group), condition);
  }

  /**
   * Deletes the {@link Member} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(MemberKey key) {
    return deleting(key(key), null);
  }

  /**
   * Wants the condition of the {@link Member} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(UUID user, String group, Condition<Member> condition) {
    return checking(MemberTable.key(user, group), condition);
  }

  /**
   * Queries the {@link Member} records with this {@code user}, in the order of {@code group}.
   */
  public AsyncMatchedTableQuery<Member, Member, String> query(UUID user) {
    return matchedTableQuery(MemberTable.GROUP, MemberTable.USER_PART.operand(user));
  }

  /**
   * Queries the index {@code inverted}: the {@link Member} records with this {@code sk}, in
   * the order of {@code name}.
   */
  public AsyncTextIndexQuery<Member, Member> queryByInverted(String sk) {
    return indexQuery("inverted", whole(), MemberTable.NAME, MemberTable.SK.operand(sk));
  }

  /**
   * Makes an index of the live table of {@link Member} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public CompletableFuture<Void> createGsi(MemberEnums.Index index) {
    return createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Member} records, and waits until it is gone;
   * does nothing without one.
   */
  public CompletableFuture<Void> dropGsi(MemberEnums.Index index) {
    return dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Member} records, tells the values that keep one of them out of
   * an index, and returns how many there are.
   */
  public CompletableFuture<Long> verifyGsi(MemberEnums.Index index,
      Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }
}
