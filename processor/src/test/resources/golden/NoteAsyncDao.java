package example;

import dev.rowsmith.AsyncSortedIndexQuery;
import dev.rowsmith.AsyncSortedTableQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.codec.Filling;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Note} records of the table {@code notes}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class NoteAsyncDao extends AsyncUpdatingDao<Note, NoteKey, NoteDao.Updater> {
  /**
   * Makes a DAO of {@link Note} records in a database; threads may share it.
   */
  public NoteAsyncDao(Database database) {
    super(new NoteDao(database));
  }

  private NoteAsyncDao(NoteAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Note} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public NoteAsyncDao consistent() {
    return new NoteAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Note} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public NoteAsyncDao eventual() {
    return new NoteAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Note} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Note> createRecord(String author, UUID id, String filling,
      Note.Origin origin, String ticket, int version, Instant createdAt, Instant updatedAt) {
    return createRecord(new Note(author, id, filling, origin, ticket, version, createdAt,
        updatedAt));
  }

  /**
   * Stores a new {@link Note} of these components, and fills in the others.
   */
  public CompletableFuture<Note> createRecord(String author, String filling, Note.Origin origin) {
    Filling filling_ = filling();
    return createRecord(new Note(author, filling_.id(), filling, origin, filling_.textId(null), 0,
        filling_.now(), filling_.now()));
  }

  /**
   * Returns the {@link Note} with this key, or fails when there is none.
   */
  public CompletableFuture<Note> getRecord(String author, UUID id) {
    return get(NoteTable.key(author, id));
  }

  /**
   * Returns the {@link Note} with this key, if there is one.
   */
  public CompletableFuture<Optional<Note>> findRecord(String author, UUID id) {
    return find(NoteTable.key(author, id));
  }

  /**
   * Reads the {@link Note} with this key, and stores what the function makes of it, once more
   * where another write came between.
   */
  public CompletableFuture<Note> modifyRecord(String author, UUID id, UnaryOperator<Note> change) {
    return modify(NoteTable.key(author, id), change);
  }

  /**
   * Changes the {@link Note} with this key as the updater says, and returns it as it is now.
   */
  public CompletableFuture<Note> updateRecord(String author, UUID id,
      Consumer<NoteDao.Updater> changes) {
    return update(NoteTable.key(author, id), changes);
  }

  /**
   * Changes the {@link Note} with this key as the updater says, and returns it as it was
   * before.
   */
  public CompletableFuture<Note> updateRecordReturningOld(String author, UUID id,
      Consumer<NoteDao.Updater> changes) {
    return updateReturningOld(NoteTable.key(author, id), changes);
  }

  /**
   * Changes the {@link Note} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(String author, UUID id, Consumer<NoteDao.Updater> changes) {
    return updating(NoteTable.key(author, id), changes);
  }

  /**
   * Deletes the {@link Note} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String author, UUID id) {
    return delete(NoteTable.key(author, id), null);
  }

  /**
   * Deletes the {@link Note} with this key if the condition holds, and tells whether there was
   * one.
   */
  public CompletableFuture<Boolean> deleteRecord(String author, UUID id,
      Condition<Note> condition) {
    return delete(NoteTable.key(author, id), condition);
  }

  /**
   * Deletes the {@link Note} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(NoteKey key) {
    return delete(key(key), null);
  }

  /**
   * Deletes the {@link Note} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(String author, UUID id) {
    return deleting(NoteTable.key(author, id), null);
  }

  /**
   * Deletes the {@link Note} with this key if the condition holds, as a part of a transaction.
   */
  public TransactionWrite deleting(String author, UUID id, Condition<Note> condition) {
    return deleting(NoteTable.key(author, id), condition);
  }

  /**
   * Deletes the {@link Note} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(NoteKey key) {
    return deleting(key(key), null);
  }

  /**
   * Wants the condition of the {@link Note} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(String author, UUID id, Condition<Note> condition) {
    return checking(NoteTable.key(author, id), condition);
  }

  /**
   * Queries the {@link Note} records with this {@code author}, in the order of {@code id}.
   */
  public AsyncSortedTableQuery<Note, Note, UUID> query(String author) {
    return tableQuery(NoteTable.ID, NoteTable.AUTHOR.operand(author));
  }

  /**
   * Queries the index {@code by-author}: the {@link Note} records with this {@code author}, in
   * the order of {@code createdAt}.
   */
  public AsyncSortedIndexQuery<Note, Note, Instant> queryByAuthor(String author) {
    return indexQuery("by-author", whole(), NoteTable.CREATED_AT, NoteTable.AUTHOR.operand(author));
  }

  /**
   * Makes an index of the live table of {@link Note} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public CompletableFuture<Void> createGsi(NoteEnums.Index index) {
    return createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Note} records, and waits until it is gone; does
   * nothing without one.
   */
  public CompletableFuture<Void> dropGsi(NoteEnums.Index index) {
    return dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Note} records, tells the values that keep one of them out of an
   * index, and returns how many there are.
   */
  public CompletableFuture<Long> verifyGsi(NoteEnums.Index index,
      Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }
}
