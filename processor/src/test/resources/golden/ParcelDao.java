package example;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.SortedIndexQuery;
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
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Parcel} records of the table {@code parcels}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ParcelDao extends UpdatingDao<Parcel, ParcelKey, ParcelDao.Updater> {
  /**
   * Makes a DAO of {@link Parcel} records in a database; threads may share it.
   */
  public ParcelDao(Database database) {
    super(database, ParcelTable.SCHEMA, ParcelTable.CODEC);
  }

  private ParcelDao(ParcelDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Parcel} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public ParcelDao consistent() {
    return new ParcelDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Parcel} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public ParcelDao eventual() {
    return new ParcelDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Parcel} of these components, when there is none with its key yet.
   */
  public Parcel createRecord(String sender, int number, Instant sentAt, ParcelEnums.State state,
      Long weight, Optional<String> town, String note, Set<String> tags) {
    return createRecord(new Parcel(sender, number, sentAt, state, weight, town, note, tags));
  }

  /**
   * Returns the {@link Parcel} with this key, or throws when there is none.
   */
  public Parcel getRecord(String sender, int number) {
    return get(ParcelTable.key(sender, number));
  }

  /**
   * Returns the {@link Parcel} with this key, if there is one.
   */
  public Optional<Parcel> findRecord(String sender, int number) {
    return find(ParcelTable.key(sender, number));
  }

  /**
   * Reads the {@link Parcel} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public Parcel modifyRecord(String sender, int number, UnaryOperator<Parcel> change) {
    return modify(ParcelTable.key(sender, number), change);
  }

  /**
   * Changes the {@link Parcel} with this key as the updater says, and returns it as it is now.
   */
  public Parcel updateRecord(String sender, int number, Consumer<Updater> changes) {
    return update(ParcelTable.key(sender, number), changes);
  }

  /**
   * Changes the {@link Parcel} with this key as the updater says, and returns it as it was
   * before.
   */
  public Parcel updateRecordReturningOld(String sender, int number, Consumer<Updater> changes) {
    return updateReturningOld(ParcelTable.key(sender, number), changes);
  }

  /**
   * Changes the {@link Parcel} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(String sender, int number, Consumer<Updater> changes) {
    return updating(ParcelTable.key(sender, number), changes);
  }

  @Override
  protected Updater updater() {
    return new Updater();
  }

  /**
   * Deletes the {@link Parcel} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(String sender, int number) {
    return delete(ParcelTable.key(sender, number), null);
  }

  /**
   * Deletes the {@link Parcel} with this key if the condition holds, and tells whether there
   * was one.
   */
  public boolean deleteRecord(String sender, int number, Condition<Parcel> condition) {
    return delete(ParcelTable.key(sender, number), condition);
  }

  /**
   * Deletes the {@link Parcel} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(ParcelKey key) {
    return delete(key(key), null);
  }

  /**
   * Deletes the {@link Parcel} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(String sender, int number) {
    return deleting(ParcelTable.key(sender, number), null);
  }

  /**
   * Deletes the {@link Parcel} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(String sender, int number, Condition<Parcel> condition) {
    return deleting(ParcelTable.key(sender, number), condition);
  }

  /**
   * Deletes the {@link Parcel} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(ParcelKey key) {
    return deleting(key(key), null);
  }

  /**
   * Wants the condition of the {@link Parcel} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(String sender, int number, Condition<Parcel> condition) {
    return checking(ParcelTable.key(sender, number), condition);
  }

  @Override
  protected Key key(ParcelKey key) {
    return ParcelTable.key(key.sender(), key.number());
  }

  /**
   * Queries the {@link Parcel} records with this {@code sender}, in the order of
   * {@code number}.
   */
  public SortedTableQuery<Parcel, Parcel, Integer> query(String sender) {
    return tableQuery(ParcelTable.NUMBER, ParcelTable.SENDER.operand(sender));
  }

  /**
   * Queries the index {@code sent_at-index}: the {@link Parcel} records with this
   * {@code sender}, in the order of {@code sentAt}.
   */
  public SortedTableQuery<Parcel, Parcel, Instant> queryBySentAt(String sender) {
    return localQuery("sent_at-index", whole(), ParcelTable.SENT_AT,
        ParcelTable.SENDER.operand(sender));
  }

  /**
   * Queries the index {@code state-index}: the {@link Parcel} records with this {@code state},
   * in the order of {@code weight}.
   */
  public SortedIndexQuery<Parcel, ParcelByState, Long> queryByState(ParcelEnums.State state) {
    return indexQuery("state-index", ParcelByStateProjection.OF_PARCEL, ParcelTable.WEIGHT,
        ParcelTable.STATE.operand(state));
  }

  /**
   * Queries the index {@code by-town}: the {@link Parcel} records with this {@code town}.
   */
  public IndexQuery<Parcel, ParcelByTown> queryByTown(String town) {
    return indexQuery("by-town", ParcelByTownProjection.OF_PARCEL, ParcelTable.TOWN.operand(town));
  }

  /**
   * Makes an index of the live table of {@link Parcel} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public void createGsi(ParcelEnums.Index index) {
    createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Parcel} records, and waits until it is gone;
   * does nothing without one.
   */
  public void dropGsi(ParcelEnums.Index index) {
    dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Parcel} records, tells the values that keep one of them out of
   * an index, and returns how many there are.
   */
  public long verifyGsi(ParcelEnums.Index index, Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }

  /**
   * Says what an update changes of a {@link Parcel}.
   */
  public static final class Updater extends RecordUpdater<Parcel, Updater> {
    Updater() {
    }

    /**
     * Sets {@code sentAt}.
     */
    public Updater sentAt(Instant value) {
      return setTo(ParcelTable.SENT_AT, value);
    }

    /**
     * Makes {@code sentAt} absent.
     */
    public Updater removeSentAt() {
      return makeAbsent(ParcelTable.SENT_AT);
    }

    /**
     * Sets {@code sentAt} where it is absent.
     */
    public Updater sentAtIfAbsent(Instant value) {
      return setIfAbsent(ParcelTable.SENT_AT, value);
    }

    /**
     * Sets {@code state}.
     */
    public Updater state(ParcelEnums.State value) {
      return setTo(ParcelTable.STATE, value);
    }

    /**
     * Makes {@code state} absent.
     */
    public Updater removeState() {
      return makeAbsent(ParcelTable.STATE);
    }

    /**
     * Sets {@code state} where it is absent.
     */
    public Updater stateIfAbsent(ParcelEnums.State value) {
      return setIfAbsent(ParcelTable.STATE, value);
    }

    /**
     * Sets {@code weight}.
     */
    public Updater weight(Long value) {
      return setTo(ParcelTable.WEIGHT, value);
    }

    /**
     * Adds to {@code weight}, which counts as 0 where it is absent.
     */
    public Updater addWeight(Long value) {
      return addTo(ParcelTable.WEIGHT, value);
    }

    /**
     * Subtracts from {@code weight}, which counts as 0 where it is absent.
     */
    public Updater subtractWeight(Long value) {
      return subtractFrom(ParcelTable.WEIGHT, value);
    }

    /**
     * Makes {@code weight} absent.
     */
    public Updater removeWeight() {
      return makeAbsent(ParcelTable.WEIGHT);
    }

    /**
     * Sets {@code weight} where it is absent.
     */
    public Updater weightIfAbsent(Long value) {
      return setIfAbsent(ParcelTable.WEIGHT, value);
    }

    /**
     * Sets {@code town}.
     */
    public Updater town(String value) {
      return setTo(ParcelTable.TOWN, value);
    }

    /**
     * Makes {@code town} absent.
     */
    public Updater removeTown() {
      return makeAbsent(ParcelTable.TOWN);
    }

    /**
     * Sets {@code town} where it is absent.
     */
    public Updater townIfAbsent(String value) {
      return setIfAbsent(ParcelTable.TOWN, value);
    }

    /**
     * Sets {@code note}.
     */
    public Updater note(String value) {
      return setTo(ParcelTable.NOTE, value);
    }

    /**
     * Sets {@code note} to what another attribute holds before the update.
     */
    public Updater noteFrom(TextAttribute<Parcel> source) {
      return copy(ParcelTable.NOTE, source);
    }

    /**
     * Makes {@code note} absent.
     */
    public Updater removeNote() {
      return makeAbsent(ParcelTable.NOTE);
    }

    /**
     * Sets {@code note} where it is absent.
     */
    public Updater noteIfAbsent(String value) {
      return setIfAbsent(ParcelTable.NOTE, value);
    }

    /**
     * Sets {@code tags}.
     */
    public Updater tags(Set<String> value) {
      return setTo(ParcelTable.TAGS, value);
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
      return changeMembers(Change.Kind.ADD_MEMBERS, ParcelTable.TAGS, values);
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
      return changeMembers(Change.Kind.REMOVE_MEMBERS, ParcelTable.TAGS, values);
    }

    /**
     * Makes {@code tags} absent.
     */
    public Updater removeTags() {
      return makeAbsent(ParcelTable.TAGS);
    }

    /**
     * Sets {@code tags} where it is absent.
     */
    public Updater tagsIfAbsent(Set<String> value) {
      return setIfAbsent(ParcelTable.TAGS, value);
    }
  }
}
