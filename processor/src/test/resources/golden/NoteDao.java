package example;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.SortedIndexQuery;
import dev.rowsmith.SortedTableQuery;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.UpdatingDao;
import dev.rowsmith.codec.Filling;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Note} records of the table {@code notes}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class NoteDao extends UpdatingDao<Note, NoteKey, NoteDao.Updater> {
  /**
   * Makes a DAO of {@link Note} records in a database; threads may share it.
   */
  public NoteDao(Database database) {
    super(database, NoteTable.SCHEMA, NoteTable.CODEC);
  }

  private NoteDao(NoteDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Note} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public NoteDao consistent() {
    return new NoteDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Note} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public NoteDao eventual() {
    return new NoteDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Note} of these components, when there is none with its key yet.
   */
  public Note createRecord(String author, UUID id, String filling, Note.Origin origin,
      String ticket, int version, Instant createdAt, Instant updatedAt) {
    return createRecord(new Note(author, id, filling, origin, ticket, version, createdAt,
        updatedAt));
  }

  /**
   * Stores a new {@link Note} of these components, and fills in the others.
   */
  public Note createRecord(String author, String filling, Note.Origin origin) {
    Filling filling_ = filling();
    return createRecord(new Note(author, filling_.id(), filling, origin, filling_.textId(null), 0,
        filling_.now(), filling_.now()));
  }

  /**
   * Returns the {@link Note} with this key, or throws when there is none.
   */
  public Note getRecord(String author, UUID id) {
    return get(NoteTable.key(author, id));
  }

  /**
   * Returns the {@link Note} with this key, if there is one.
   */
  public Optional<Note> findRecord(String author, UUID id) {
    return find(NoteTable.key(author, id));
  }

  /**
   * Reads the {@link Note} with this key, and stores what the function makes of it, once more
   * where another write came between.
   */
  public Note modifyRecord(String author, UUID id, UnaryOperator<Note> change) {
    return modify(NoteTable.key(author, id), change);
  }

  /**
   * Changes the {@link Note} with this key as the updater says, and returns it as it is now.
   */
  public Note updateRecord(String author, UUID id, Consumer<Updater> changes) {
    return update(NoteTable.key(author, id), changes);
  }

  /**
   * Changes the {@link Note} with this key as the updater says, and returns it as it was
   * before.
   */
  public Note updateRecordReturningOld(String author, UUID id, Consumer<Updater> changes) {
    return updateReturningOld(NoteTable.key(author, id), changes);
  }

  /**
   * Changes the {@link Note} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(String author, UUID id, Consumer<Updater> changes) {
    return updating(NoteTable.key(author, id), changes);
  }

  @Override
  protected Updater updater() {
    return new Updater();
  }

  /**
   * Deletes the {@link Note} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(String author, UUID id) {
    return delete(NoteTable.key(author, id), null);
  }

  /**
   * Deletes the {@link Note} with this key if the condition holds, and tells whether there was
   * one.
   */
  public boolean deleteRecord(String author, UUID id, Condition<Note> condition) {
    return delete(NoteTable.key(author, id), condition);
  }

  /**
   * Deletes the {@link Note} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(NoteKey key) {
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

  @Override
  protected Key key(NoteKey key) {
    return NoteTable.key(key.author(), key.id());
  }

  /**
   * Queries the {@link Note} records with this {@code author}, in the order of {@code id}.
   */
  public SortedTableQuery<Note, Note, UUID> query(String author) {
    return tableQuery(NoteTable.ID, NoteTable.AUTHOR.operand(author));
  }

  /**
   * Queries the index {@code by-author}: the {@link Note} records with this {@code author}, in
   * the order of {@code createdAt}.
   */
  public SortedIndexQuery<Note, Note, Instant> queryByAuthor(String author) {
    return indexQuery("by-author", whole(), NoteTable.CREATED_AT, NoteTable.AUTHOR.operand(author));
  }

  /**
   * Makes an index of the live table of {@link Note} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public void createGsi(NoteEnums.Index index) {
    createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Note} records, and waits until it is gone; does
   * nothing without one.
   */
  public void dropGsi(NoteEnums.Index index) {
    dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Note} records, tells the values that keep one of them out of an
   * index, and returns how many there are.
   */
  public long verifyGsi(NoteEnums.Index index, Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }

  /**
   * Says what an update changes of a {@link Note}.
   */
  public static final class Updater extends RecordUpdater<Note, Updater> {
    Updater() {
    }

    /**
     * Sets {@code filling}.
     */
    public Updater filling(String value) {
      return setTo(NoteTable.FILLING, value);
    }

    /**
     * Sets {@code filling} to what another attribute holds before the update.
     */
    public Updater fillingFrom(TextAttribute<Note> source) {
      return copy(NoteTable.FILLING, source);
    }

    /**
     * Sets {@code origin.town}.
     */
    public Updater originTown(String value) {
      return setTo(NoteTable.ORIGIN_TOWN, value);
    }

    /**
     * Sets {@code origin.town} to what another attribute holds before the update.
     */
    public Updater originTownFrom(TextAttribute<Note> source) {
      return copy(NoteTable.ORIGIN_TOWN, source);
    }

    /**
     * Sets {@code origin.year}.
     */
    public Updater originYear(int value) {
      return setTo(NoteTable.ORIGIN_YEAR, value);
    }

    /**
     * Adds to {@code origin.year}, which counts as 0 where it is absent.
     */
    public Updater addOriginYear(int value) {
      return addTo(NoteTable.ORIGIN_YEAR, value);
    }

    /**
     * Subtracts from {@code origin.year}, which counts as 0 where it is absent.
     */
    public Updater subtractOriginYear(int value) {
      return subtractFrom(NoteTable.ORIGIN_YEAR, value);
    }

    /**
     * Sets {@code origin.year} to what another attribute holds before the update.
     */
    public Updater originYearFrom(OrderedAttribute<Note, Integer> source) {
      return copy(NoteTable.ORIGIN_YEAR, source);
    }

    /**
     * Updates the {@link Note} only if it has the version.
     */
    public Updater onlyVersion(long version) {
      return requireVersion(version);
    }
  }
}
