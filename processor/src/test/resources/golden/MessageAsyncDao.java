package example;

import dev.rowsmith.AsyncChangeFeed;
import dev.rowsmith.AsyncIndexQuery;
import dev.rowsmith.AsyncSortedIndexQuery;
import dev.rowsmith.AsyncSortedTableQuery;
import dev.rowsmith.AsyncTextIndexQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Message} records of the table {@code messages}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class MessageAsyncDao extends AsyncUpdatingDao<Message, MessageKey, MessageDao.Updater> {
  /**
   * Makes a DAO of {@link Message} records in a database; threads may share it.
   */
  public MessageAsyncDao(Database database) {
    super(new MessageDao(database));
  }

  private MessageAsyncDao(MessageAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Message} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public MessageAsyncDao consistent() {
    return new MessageAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Message} records that may miss the latest writes,
   * and cost half on DynamoDB, where they do not say otherwise.
   */
  public MessageAsyncDao eventual() {
    return new MessageAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Message} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Message> createRecord(String tenant, short room, Instant sentAt,
      LocalDate day, int number, UUID author, Optional<Message.Kind> kind, boolean pinned,
      Optional<Instant> seen, String text) {
    return createRecord(new Message(tenant, room, sentAt, day, number, author, kind, pinned, seen,
        text));
  }

  /**
   * Returns the {@link Message} with this key, or fails when there is none.
   */
  public CompletableFuture<Message> getRecord(String tenant, short room, LocalDate day,
      Instant sentAt, int number) {
    return get(MessageTable.key(tenant, room, day, sentAt, number));
  }

  /**
   * Returns the {@link Message} with this key, if there is one.
   */
  public CompletableFuture<Optional<Message>> findRecord(String tenant, short room, LocalDate day,
      Instant sentAt, int number) {
    return find(MessageTable.key(tenant, room, day, sentAt, number));
  }

  /**
   * Reads the {@link Message} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public CompletableFuture<Message> modifyRecord(String tenant, short room, LocalDate day,
      Instant sentAt, int number, UnaryOperator<Message> change) {
    return modify(MessageTable.key(tenant, room, day, sentAt, number), change);
  }

  /**
   * Changes the {@link Message} with this key as the updater says, and returns it as it is
   * now.
   */
  public CompletableFuture<Message> updateRecord(String tenant, short room, LocalDate day,
      Instant sentAt, int number, Consumer<MessageDao.Updater> changes) {
    return update(MessageTable.key(tenant, room, day, sentAt, number), changes);
  }

  /**
   * Changes the {@link Message} with this key as the updater says, and returns it as it was
   * before.
   */
  public CompletableFuture<Message> updateRecordReturningOld(String tenant, short room,
      LocalDate day, Instant sentAt, int number, Consumer<MessageDao.Updater> changes) {
    return updateReturningOld(MessageTable.key(tenant, room, day, sentAt, number), changes);
  }

  /**
   * Changes the {@link Message} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(String tenant, short room, LocalDate day, Instant sentAt,
      int number, Consumer<MessageDao.Updater> changes) {
    return updating(MessageTable.key(tenant, room, day, sentAt, number), changes);
  }

  /**
   * Deletes the {@link Message} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String tenant, short room, LocalDate day,
      Instant sentAt, int number) {
    return delete(MessageTable.key(tenant, room, day, sentAt, number), null);
  }

  /**
   * Deletes the {@link Message} with this key if the condition holds, and tells whether there
   * was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String tenant, short room, LocalDate day,
      Instant sentAt, int number, Condition<Message> condition) {
    return delete(MessageTable.key(tenant, room, day, sentAt, number), condition);
  }

  /**
   * Deletes the {@link Message} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(MessageKey key) {
    return delete(key(key), null);
  }

  /**
   * Deletes the {@link Message} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(String tenant, short room, LocalDate day, Instant sentAt,
      int number) {
    return deleting(MessageTable.key(tenant, room, day, sentAt, number), null);
  }

  /**
   * Deletes the {@link Message} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(String tenant, short room, LocalDate day, Instant sentAt,
      int number, Condition<Message> condition) {
    return deleting(MessageTable.key(tenant, room, day, sentAt, number), condition);
  }

  /**
   * Deletes the {@link Message} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(MessageKey key) {
    return deleting(key(key), null);
  }

  /**
   * Wants the condition of the {@link Message} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(String tenant, short room, LocalDate day, Instant sentAt,
      int number, Condition<Message> condition) {
    return checking(MessageTable.key(tenant, room, day, sentAt, number), condition);
  }

  /**
   * Hands out the changes of {@link Message} records, one after the other.
   */
  public AsyncChangeFeed<MessageKey, Message> changes() {
    return changes(MessageTable.CHANGES);
  }

  /**
   * Queries the {@link Message} records with this {@code tenant} and this {@code room}, in the
   * order of {@code day} and {@code sentAt} and {@code number}.
   */
  public AsyncSortedTableQuery<Message, Message, LocalDate> query(String tenant, short room) {
    return tableQuery(MessageTable.DAY, MessageTable.TENANT.operand(tenant),
        MessageTable.ROOM.operand(room));
  }

  /**
   * Queries the {@link Message} records with this {@code tenant} and this {@code room} and
   * this {@code day}, in the order of {@code sentAt} and {@code number}.
   */
  public AsyncSortedTableQuery<Message, Message, Instant> query(String tenant, short room,
      LocalDate day) {
    return tableQuery(MessageTable.SENT_AT_PART, MessageTable.TENANT.operand(tenant),
        MessageTable.ROOM.operand(room), MessageTable.DAY.operand(day));
  }

  /**
   * Queries the {@link Message} records with this {@code tenant} and this {@code room} and
   * this {@code day} and this {@code sentAt}, in the order of {@code number}.
   */
  public AsyncSortedTableQuery<Message, Message, Integer> query(String tenant, short room,
      LocalDate day, Instant sentAt) {
    return tableQuery(MessageTable.NUMBER, MessageTable.TENANT.operand(tenant),
        MessageTable.ROOM.operand(room), MessageTable.DAY.operand(day),
        MessageTable.SENT_AT_PART.operand(sentAt));
  }

  /**
   * Queries the index {@code by-place}: the {@link Message} records with this {@code tenant}
   * and this {@code room} and this {@code day} and this {@code number}, in the order of
   * {@code author} and {@code kind} and {@code seen} and {@code text}.
   */
  public AsyncSortedIndexQuery<Message, Message, UUID> queryByPlace(String tenant, short room,
      LocalDate day, int number) {
    return indexQuery("by-place", whole(), MessageTable.AUTHOR, MessageTable.TENANT.operand(tenant),
        MessageTable.ROOM.operand(room), MessageTable.DAY.operand(day),
        MessageTable.NUMBER.operand(number));
  }

  /**
   * Queries the index {@code by-place}: the {@link Message} records with this {@code tenant}
   * and this {@code room} and this {@code day} and this {@code number} and this
   * {@code author}, in the order of {@code kind} and {@code seen} and {@code text}.
   */
  public AsyncSortedIndexQuery<Message, Message, Message.Kind> queryByPlace(String tenant,
      short room, LocalDate day, int number, UUID author) {
    return indexQuery("by-place", whole(), MessageTable.KIND, MessageTable.TENANT.operand(tenant),
        MessageTable.ROOM.operand(room), MessageTable.DAY.operand(day),
        MessageTable.NUMBER.operand(number), MessageTable.AUTHOR.operand(author));
  }

  /**
   * Queries the index {@code by-place}: the {@link Message} records with this {@code tenant}
   * and this {@code room} and this {@code day} and this {@code number} and this {@code author}
   * and this {@code kind}, in the order of {@code seen} and {@code text}.
   */
  public AsyncSortedIndexQuery<Message, Message, Instant> queryByPlace(String tenant, short room,
      LocalDate day, int number, UUID author, Message.Kind kind) {
    return indexQuery("by-place", whole(), MessageTable.SEEN, MessageTable.TENANT.operand(tenant),
        MessageTable.ROOM.operand(room), MessageTable.DAY.operand(day),
        MessageTable.NUMBER.operand(number), MessageTable.AUTHOR.operand(author),
        MessageTable.KIND.operand(kind));
  }

  /**
   * Queries the index {@code by-place}: the {@link Message} records with this {@code tenant}
   * and this {@code room} and this {@code day} and this {@code number} and this {@code author}
   * and this {@code kind} and this {@code seen}, in the order of {@code text}.
   */
  public AsyncTextIndexQuery<Message, Message> queryByPlace(String tenant, short room,
      LocalDate day, int number, UUID author, Message.Kind kind, Instant seen) {
    return indexQuery("by-place", whole(), MessageTable.TEXT, MessageTable.TENANT.operand(tenant),
        MessageTable.ROOM.operand(room), MessageTable.DAY.operand(day),
        MessageTable.NUMBER.operand(number), MessageTable.AUTHOR.operand(author),
        MessageTable.KIND.operand(kind), MessageTable.SEEN.operand(seen));
  }

  /**
   * Queries the index {@code author-index}: the {@link Message} records with this
   * {@code author}.
   */
  public AsyncIndexQuery<Message, MessageByAuthor> queryByAuthor(UUID author) {
    return indexQuery("author-index", MessageByAuthorProjection.OF_MESSAGE,
        MessageTable.AUTHOR.operand(author));
  }

  /**
   * Makes an index of the live table of {@link Message} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public CompletableFuture<Void> createGsi(MessageEnums.Index index) {
    return createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Message} records, and waits until it is gone;
   * does nothing without one.
   */
  public CompletableFuture<Void> dropGsi(MessageEnums.Index index) {
    return dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Message} records, tells the values that keep one of them out of
   * an index, and returns how many there are.
   */
  public CompletableFuture<Long> verifyGsi(MessageEnums.Index index,
      Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }
}
