package example;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.TableQuery;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.UpdatingDao;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Phone} records of the table {@code phonebook}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class PhoneDao extends UpdatingDao<Phone, Integer, PhoneDao.Updater> {
  /**
   * Makes a DAO of {@link Phone} records in a database; threads may share it.
   */
  public PhoneDao(Database database) {
    super(database, PhoneTable.SCHEMA, PhoneTable.CODEC);
  }

  private PhoneDao(PhoneDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Phone} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public PhoneDao consistent() {
    return new PhoneDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Phone} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public PhoneDao eventual() {
    return new PhoneDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Phone} of these components, when there is none with its key yet.
   */
  public Phone createRecord(int personId, String name, String phoneNumber,
      PhoneEnums.Relationship relationship, Instant timestamp) {
    return createRecord(new Phone(personId, name, phoneNumber, relationship, timestamp));
  }

  /**
   * Returns the {@link Phone} with this key, or throws when there is none.
   */
  public Phone getRecord(int personId) {
    return get(PhoneTable.key(personId));
  }

  /**
   * Returns the {@link Phone} with this key, if there is one.
   */
  public Optional<Phone> findRecord(int personId) {
    return find(PhoneTable.key(personId));
  }

  /**
   * Reads the {@link Phone} with this key, and stores what the function makes of it, once more
   * where another write came between.
   */
  public Phone modifyRecord(int personId, UnaryOperator<Phone> change) {
    return modify(PhoneTable.key(personId), change);
  }

  /**
   * Changes the {@link Phone} with this key as the updater says, and returns it as it is now.
   */
  public Phone updateRecord(int personId, Consumer<Updater> changes) {
    return update(PhoneTable.key(personId), changes);
  }

  /**
   * Changes the {@link Phone} with this key as the updater says, and returns it as it was
   * before.
   */
  public Phone updateRecordReturningOld(int personId, Consumer<Updater> changes) {
    return updateReturningOld(PhoneTable.key(personId), changes);
  }

  /**
   * Changes the {@link Phone} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(int personId, Consumer<Updater> changes) {
    return updating(PhoneTable.key(personId), changes);
  }

  @Override
  protected Updater updater() {
    return new Updater();
  }

  /**
   * Deletes the {@link Phone} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(int personId) {
    return delete(PhoneTable.key(personId), null);
  }

  /**
   * Deletes the {@link Phone} with this key if the condition holds, and tells whether there
   * was one.
   */
  public boolean deleteRecord(int personId, Condition<Phone> condition) {
    return delete(PhoneTable.key(personId), condition);
  }

  /**
   * Deletes the {@link Phone} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(int personId) {
    return deleting(PhoneTable.key(personId), null);
  }

  /**
   * Deletes the {@link Phone} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(int personId, Condition<Phone> condition) {
    return deleting(PhoneTable.key(personId), condition);
  }

  /**
   * Wants the condition of the {@link Phone} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(int personId, Condition<Phone> condition) {
    return checking(PhoneTable.key(personId), condition);
  }

  @Override
  protected Key key(Integer personId) {
    return PhoneTable.key(personId);
  }

  /**
   * Queries the {@link Phone} records with this {@code personId}.
   */
  public TableQuery<Phone, Phone> query(int personId) {
    return tableQuery(PhoneTable.PERSON_ID.operand(personId));
  }

  /**
   * Queries the index {@code relationship-index}: the {@link Phone} records with this
   * {@code relationship}.
   */
  public IndexQuery<Phone, Phone> queryByRelationship(PhoneEnums.Relationship relationship) {
    return indexQuery("relationship-index", whole(), PhoneTable.RELATIONSHIP.operand(relationship));
  }

  /**
   * Makes an index of the live table of {@link Phone} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public void createGsi(PhoneEnums.Index index) {
    createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Phone} records, and waits until it is gone;
   * does nothing without one.
   */
  public void dropGsi(PhoneEnums.Index index) {
    dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Phone} records, tells the values that keep one of them out of an
   * index, and returns how many there are.
   */
  public long verifyGsi(PhoneEnums.Index index, Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }

  /**
   * Says what an update changes of a {@link Phone}.
   */
  public static final class Updater extends RecordUpdater<Phone, Updater> {
    Updater() {
    }

    /**
     * Sets {@code name}.
     */
    public Updater name(String value) {
      return setTo(PhoneTable.NAME, value);
    }

    /**
     * Sets {@code name} to what another attribute holds before the update.
     */
    public Updater nameFrom(TextAttribute<Phone> source) {
      return copy(PhoneTable.NAME, source);
    }

    /**
     * Makes {@code name} absent.
     */
    public Updater removeName() {
      return makeAbsent(PhoneTable.NAME);
    }

    /**
     * Sets {@code name} where it is absent.
     */
    public Updater nameIfAbsent(String value) {
      return setIfAbsent(PhoneTable.NAME, value);
    }

    /**
     * Sets {@code phoneNumber}.
     */
    public Updater phoneNumber(String value) {
      return setTo(PhoneTable.PHONE_NUMBER, value);
    }

    /**
     * Sets {@code phoneNumber} to what another attribute holds before the update.
     */
    public Updater phoneNumberFrom(TextAttribute<Phone> source) {
      return copy(PhoneTable.PHONE_NUMBER, source);
    }

    /**
     * Makes {@code phoneNumber} absent.
     */
    public Updater removePhoneNumber() {
      return makeAbsent(PhoneTable.PHONE_NUMBER);
    }

    /**
     * Sets {@code phoneNumber} where it is absent.
     */
    public Updater phoneNumberIfAbsent(String value) {
      return setIfAbsent(PhoneTable.PHONE_NUMBER, value);
    }

    /**
     * Sets {@code relationship}.
     */
    public Updater relationship(PhoneEnums.Relationship value) {
      return setTo(PhoneTable.RELATIONSHIP, value);
    }

    /**
     * Makes {@code relationship} absent.
     */
    public Updater removeRelationship() {
      return makeAbsent(PhoneTable.RELATIONSHIP);
    }

    /**
     * Sets {@code relationship} where it is absent.
     */
    public Updater relationshipIfAbsent(PhoneEnums.Relationship value) {
      return setIfAbsent(PhoneTable.RELATIONSHIP, value);
    }

    /**
     * Sets {@code timestamp}.
     */
    public Updater timestamp(Instant value) {
      return setTo(PhoneTable.TIMESTAMP, value);
    }

    /**
     * Makes {@code timestamp} absent.
     */
    public Updater removeTimestamp() {
      return makeAbsent(PhoneTable.TIMESTAMP);
    }

    /**
     * Sets {@code timestamp} where it is absent.
     */
    public Updater timestampIfAbsent(Instant value) {
      return setIfAbsent(PhoneTable.TIMESTAMP, value);
    }
  }
}
