package example;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.SortedTableQuery;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.UpdatingDao;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Forum.Post} records of the table {@code forum}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class PostDao extends UpdatingDao<Forum.Post, PostKey, PostDao.Updater> {
  /**
   * Makes a DAO of {@link Forum.Post} records in a database; threads may share it.
   */
  public PostDao(Database database) {
    super(database, PostTable.SCHEMA, PostTable.CODEC);
  }

  private PostDao(PostDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Forum.Post} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public PostDao consistent() {
    return new PostDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Forum.Post} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public PostDao eventual() {
    return new PostDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Forum.Post} of these components, when there is none with its key yet.
   */
  public Forum.Post createRecord(UUID topic, Instant postedAt, String author, String text,
      Set<String> tags, Optional<Forum.Post.State> shown) {
    return createRecord(new Forum.Post(topic, postedAt, author, text, tags, shown));
  }

  /**
   * Returns the {@link Forum.Post} with this key, or throws when there is none.
   */
  public Forum.Post getRecord(UUID topic, Instant postedAt) {
    return get(PostTable.key(topic, postedAt));
  }

  /**
   * Returns the {@link Forum.Post} with this key, if there is one.
   */
  public Optional<Forum.Post> findRecord(UUID topic, Instant postedAt) {
    return find(PostTable.key(topic, postedAt));
  }

  /**
   * Reads the {@link Forum.Post} with this key, and stores what the function makes of it, once more
   * where another write came between.
   */
  public Forum.Post modifyRecord(UUID topic, Instant postedAt, UnaryOperator<Forum.Post> change) {
    return modify(PostTable.key(topic, postedAt), change);
  }

  /**
   * Changes the {@link Forum.Post} with this key as the updater says, and returns it as it is now.
   */
  public Forum.Post updateRecord(UUID topic, Instant postedAt, Consumer<Updater> changes) {
    return update(PostTable.key(topic, postedAt), changes);
  }

  /**
   * Changes the {@link Forum.Post} with this key as the updater says, and returns it as it was
   * before.
   */
  public Forum.Post updateRecordReturningOld(UUID topic, Instant postedAt,
      Consumer<Updater> changes) {
    return updateReturningOld(PostTable.key(topic, postedAt), changes);
  }

  /**
   * Changes the {@link Forum.Post} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(UUID topic, Instant postedAt, Consumer<Updater> changes) {
    return updating(PostTable.key(topic, postedAt), changes);
  }

  @Override
  protected Updater updater() {
    return new Updater();
  }

  /**
   * Deletes the {@link Forum.Post} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(UUID topic, Instant postedAt) {
    return delete(PostTable.key(topic, postedAt), null);
  }

  /**
   * Deletes the {@link Forum.Post} with this key if the condition holds, and tells whether there was
   * one.
   */
  public boolean deleteRecord(UUID topic, Instant postedAt, Condition<Forum.Post> condition) {
    return delete(PostTable.key(topic, postedAt), condition);
  }

  /**
   * Deletes the {@link Forum.Post} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(PostKey key) {
    return delete(key(key), null);
  }

  /**
   * Deletes the {@link Forum.Post} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(UUID topic, Instant postedAt) {
    return deleting(PostTable.key(topic, postedAt), null);
  }

  /**
   * Deletes the {@link Forum.Post} with this key if the condition holds, as a part of a transaction.
   */
  public TransactionWrite deleting(UUID topic, Instant postedAt, Condition<Forum.Post> condition) {
    return deleting(PostTable.key(topic, postedAt), condition);
  }

  /**
   * Deletes the {@link Forum.Post} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(PostKey key) {
    return deleting(key(key), null);
  }

  /**
   * Wants the condition of the {@link Forum.Post} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(UUID topic, Instant postedAt, Condition<Forum.Post> condition) {
    return checking(PostTable.key(topic, postedAt), condition);
  }

  @Override
  protected Key key(PostKey key) {
    return PostTable.key(key.topic(), key.postedAt());
  }

  /**
   * Queries the {@link Forum.Post} records with this {@code topic}, in the order of
   * {@code postedAt}.
   */
  public SortedTableQuery<Forum.Post, Forum.Post, Instant> query(UUID topic) {
    return tableQuery(PostTable.POSTED_AT, PostTable.TOPIC_PART.operand(topic));
  }

  /**
   * Queries the index {@code by-author}: the {@link Forum.Post} records with this {@code author}.
   */
  public IndexQuery<Forum.Post, Forum.Post> queryByAuthor(String author) {
    return indexQuery("by-author", whole(), PostTable.AUTHOR.operand(author));
  }

  /**
   * Makes an index of the live table of {@link Forum.Post} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public void createGsi(PostEnums.Index index) {
    createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Forum.Post} records, and waits until it is gone; does
   * nothing without one.
   */
  public void dropGsi(PostEnums.Index index) {
    dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Forum.Post} records, tells the values that keep one of them out of an
   * index, and returns how many there are.
   */
  public long verifyGsi(PostEnums.Index index, Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }

  /**
   * Says what an update changes of a {@link Forum.Post}.
   */
  public static final class Updater extends RecordUpdater<Forum.Post, Updater> {
    Updater() {
    }

    /**
     * Sets {@code author}.
     */
    public Updater author(String value) {
      return setTo(PostTable.AUTHOR, value);
    }

    /**
     * Makes {@code author} absent.
     */
    public Updater removeAuthor() {
      return makeAbsent(PostTable.AUTHOR);
    }

    /**
     * Sets {@code author} where it is absent.
     */
    public Updater authorIfAbsent(String value) {
      return setIfAbsent(PostTable.AUTHOR, value);
    }

    /**
     * Sets {@code text}.
     */
    public Updater text(String value) {
      return setTo(PostTable.TEXT, value);
    }

    /**
     * Sets {@code text} to what another attribute holds before the update.
     */
    public Updater textFrom(TextAttribute<Forum.Post> source) {
      return copy(PostTable.TEXT, source);
    }

    /**
     * Makes {@code text} absent.
     */
    public Updater removeText() {
      return makeAbsent(PostTable.TEXT);
    }

    /**
     * Sets {@code text} where it is absent.
     */
    public Updater textIfAbsent(String value) {
      return setIfAbsent(PostTable.TEXT, value);
    }

    /**
     * Sets {@code tags}.
     */
    public Updater tags(Set<String> value) {
      return setTo(PostTable.TAGS, value);
    }

    /**
     * Adds members to {@code tags}.
     */
    public Updater addToTags(String... values) {
      return addToTags(Arrays.asList(values));
    }

    /**
     * Adds members to {@code tags}.
     */
    public Updater addToTags(Collection<String> values) {
      return changeMembers(Change.Kind.ADD_MEMBERS, PostTable.TAGS, values);
    }

    /**
     * Removes members from {@code tags}.
     */
    public Updater removeFromTags(String... values) {
      return removeFromTags(Arrays.asList(values));
    }

    /**
     * Removes members from {@code tags}.
     */
    public Updater removeFromTags(Collection<String> values) {
      return changeMembers(Change.Kind.REMOVE_MEMBERS, PostTable.TAGS, values);
    }

    /**
     * Makes {@code tags} absent.
     */
    public Updater removeTags() {
      return makeAbsent(PostTable.TAGS);
    }

    /**
     * Sets {@code tags} where it is absent.
     */
    public Updater tagsIfAbsent(Set<String> value) {
      return setIfAbsent(PostTable.TAGS, value);
    }

    /**
     * Sets {@code shown}.
     */
    public Updater shown(Forum.Post.State value) {
      return setTo(PostTable.SHOWN, value);
    }

    /**
     * Makes {@code shown} absent.
     */
    public Updater removeShown() {
      return makeAbsent(PostTable.SHOWN);
    }

    /**
     * Sets {@code shown} where it is absent.
     */
    public Updater shownIfAbsent(Forum.Post.State value) {
      return setIfAbsent(PostTable.SHOWN, value);
    }
  }
}
