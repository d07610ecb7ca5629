package example;

import dev.rowsmith.AsyncIndexQuery;
import dev.rowsmith.AsyncReadingDao;
import dev.rowsmith.AsyncSortedIndexQuery;
import dev.rowsmith.AsyncSortedTableQuery;
import dev.rowsmith.Database;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Forum} records, of whatever type, of the table {@code forum}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ForumAsyncDao extends AsyncReadingDao<Forum, ForumKey> {
  /**
   * Makes a DAO of {@link Forum} records in a database; threads may share it.
   */
  public ForumAsyncDao(Database database) {
    super(new ForumDao(database));
  }

  private ForumAsyncDao(ForumAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Forum} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public ForumAsyncDao consistent() {
    return new ForumAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Forum} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public ForumAsyncDao eventual() {
    return new ForumAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Returns the {@link Forum} with this key, or fails when there is none.
   */
  public CompletableFuture<Forum> getRecord(String pk, Instant sk) {
    return get(ForumTable.key(pk, sk));
  }

  /**
   * Returns the {@link Forum} with this key, if there is one.
   */
  public CompletableFuture<Optional<Forum>> findRecord(String pk, Instant sk) {
    return find(ForumTable.key(pk, sk));
  }

  /**
   * Queries the {@link Forum} records with this {@code pk}, in the order of {@code sk}.
   */
  public AsyncSortedTableQuery<Forum, Forum, Instant> query(String pk) {
    return tableQuery(ForumTable.SK, ForumTable.PK.operand(pk));
  }

  /**
   * Queries the index {@code topic-index}: the {@link Forum} records with this
   * {@code topicId}, in the order of {@code sk}.
   */
  public AsyncSortedIndexQuery<Forum, Forum, Instant> queryByTopic(UUID topicId) {
    return indexQuery("topic-index", whole(), ForumTable.SK, ForumTable.TOPIC_ID.operand(topicId));
  }

  /**
   * Queries the index {@code by-author}: the {@link Forum} records with this {@code author}.
   */
  public AsyncIndexQuery<Forum, Forum> queryByAuthor(String author) {
    return indexQuery("by-author", whole(), ForumTable.AUTHOR.operand(author));
  }

  /**
   * Makes an index of the live table of {@link Forum} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public CompletableFuture<Void> createGsi(ForumEnums.Index index) {
    return createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Forum} records, and waits until it is gone;
   * does nothing without one.
   */
  public CompletableFuture<Void> dropGsi(ForumEnums.Index index) {
    return dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Forum} records, tells the values that keep one of them out of an
   * index, and returns how many there are.
   */
  public CompletableFuture<Long> verifyGsi(ForumEnums.Index index,
      Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }
}
