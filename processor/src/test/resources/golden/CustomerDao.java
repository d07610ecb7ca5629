package example;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TableQuery;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.UpdatingDao;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Consistency;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Customer} records of the table {@code customers}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class CustomerDao extends UpdatingDao<Customer, Integer, CustomerDao.Updater> {
  /**
   * Makes a DAO of {@link Customer} records in a database; threads may share it.
   */
  public CustomerDao(Database database) {
    super(database, CustomerTable.SCHEMA, CustomerTable.CODEC);
  }

  private CustomerDao(CustomerDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Customer} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public CustomerDao consistent() {
    return new CustomerDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Customer} records that may miss the latest writes,
   * and cost half on DynamoDB, where they do not say otherwise.
   */
  public CustomerDao eventual() {
    return new CustomerDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Customer} of these components, when there is none with its key yet.
   */
  public Customer createRecord(int id, Customer.Address address, Customer.Address office,
      Optional<Customer.Place> seen) {
    return createRecord(new Customer(id, address, office, seen));
  }

  /**
   * Returns the {@link Customer} with this key, or throws when there is none.
   */
  public Customer getRecord(int id) {
    return get(CustomerTable.key(id));
  }

  /**
   * Returns the {@link Customer} with this key, if there is one.
   */
  public Optional<Customer> findRecord(int id) {
    return find(CustomerTable.key(id));
  }

  /**
   * Reads the {@link Customer} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public Customer modifyRecord(int id, UnaryOperator<Customer> change) {
    return modify(CustomerTable.key(id), change);
  }

  /**
   * Changes the {@link Customer} with this key as the updater says, and returns it as it is
   * now.
   */
  public Customer updateRecord(int id, Consumer<Updater> changes) {
    return update(CustomerTable.key(id), changes);
  }

  /**
   * Changes the {@link Customer} with this key as the updater says, and returns it as it was
   * before.
   */
  public Customer updateRecordReturningOld(int id, Consumer<Updater> changes) {
    return updateReturningOld(CustomerTable.key(id), changes);
  }

  /**
   * Changes the {@link Customer} with this key as the updater says, as a part of a
   * transaction.
   */
  public TransactionWrite updating(int id, Consumer<Updater> changes) {
    return updating(CustomerTable.key(id), changes);
  }

  @Override
  protected Updater updater() {
    return new Updater();
  }

  /**
   * Deletes the {@link Customer} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(int id) {
    return delete(CustomerTable.key(id), null);
  }

  /**
   * Deletes the {@link Customer} with this key if the condition holds, and tells whether there
   * was one.
   */
  public boolean deleteRecord(int id, Condition<Customer> condition) {
    return delete(CustomerTable.key(id), condition);
  }

  /**
   * Deletes the {@link Customer} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(int id) {
    return deleting(CustomerTable.key(id), null);
  }

  /**
   * Deletes the {@link Customer} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(int id, Condition<Customer> condition) {
    return deleting(CustomerTable.key(id), condition);
  }

  /**
   * Wants the condition of the {@link Customer} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(int id, Condition<Customer> condition) {
    return checking(CustomerTable.key(id), condition);
  }

  @Override
  protected Key key(Integer id) {
    return CustomerTable.key(id);
  }

  /**
   * Queries the {@link Customer} records with this {@code id}.
   */
  public TableQuery<Customer, Customer> query(int id) {
    return tableQuery(CustomerTable.ID.operand(id));
  }

  /**
   * Says what an update changes of a {@link Customer}.
   */
  public static final class Updater extends RecordUpdater<Customer, Updater> {
    Updater() {
    }

    /**
     * Sets {@code address.street}.
     */
    public Updater addressStreet(String value) {
      return setTo(CustomerTable.ADDRESS_STREET, value);
    }

    /**
     * Sets {@code address.street} to what another attribute holds before the update.
     */
    public Updater addressStreetFrom(TextAttribute<Customer> source) {
      return copy(CustomerTable.ADDRESS_STREET, source);
    }

    /**
     * Sets {@code address.floor}.
     */
    public Updater addressFloor(int value) {
      return setTo(CustomerTable.ADDRESS_FLOOR, value);
    }

    /**
     * Adds to {@code address.floor}, which counts as 0 where it is absent.
     */
    public Updater addAddressFloor(int value) {
      return addTo(CustomerTable.ADDRESS_FLOOR, value);
    }

    /**
     * Subtracts from {@code address.floor}, which counts as 0 where it is absent.
     */
    public Updater subtractAddressFloor(int value) {
      return subtractFrom(CustomerTable.ADDRESS_FLOOR, value);
    }

    /**
     * Sets {@code address.floor} to what another attribute holds before the update.
     */
    public Updater addressFloorFrom(OrderedAttribute<Customer, Integer> source) {
      return copy(CustomerTable.ADDRESS_FLOOR, source);
    }

    /**
     * Sets {@code address.country}.
     */
    public Updater addressCountry(String value) {
      return setTo(CustomerTable.ADDRESS_COUNTRY, value);
    }

    /**
     * Sets {@code address.country} to what another attribute holds before the update.
     */
    public Updater addressCountryFrom(TextAttribute<Customer> source) {
      return copy(CustomerTable.ADDRESS_COUNTRY, source);
    }

    /**
     * Makes {@code address.country} absent.
     */
    public Updater removeAddressCountry() {
      return makeAbsent(CustomerTable.ADDRESS_COUNTRY);
    }

    /**
     * Sets {@code address.country} where it is absent.
     */
    public Updater addressCountryIfAbsent(String value) {
      return setIfAbsent(CustomerTable.ADDRESS_COUNTRY, value);
    }

    /**
     * Sets {@code address.notes}.
     */
    public Updater addressNotes(Set<String> value) {
      return setTo(CustomerTable.ADDRESS_NOTES, value);
    }

    /**
     * Adds members to {@code address.notes}.
     */
    public Updater addToAddressNotes(String... values) {
      return addToAddressNotes(Arrays.asList(values));
    }

    /**
     * Adds members to {@code address.notes}.
     */
    public Updater addToAddressNotes(Collection<String> values) {
      return changeMembers(Change.Kind.ADD_MEMBERS, CustomerTable.ADDRESS_NOTES, values);
    }

    /**
     * Removes members from {@code address.notes}.
     */
    public Updater removeFromAddressNotes(String... values) {
      return removeFromAddressNotes(Arrays.asList(values));
    }

    /**
     * Removes members from {@code address.notes}.
     */
    public Updater removeFromAddressNotes(Collection<String> values) {
      return changeMembers(Change.Kind.REMOVE_MEMBERS, CustomerTable.ADDRESS_NOTES, values);
    }

    /**
     * Sets {@code address.notes} to what another attribute holds before the update.
     */
    public Updater addressNotesFrom(SetAttribute<Customer, String> source) {
      return copy(CustomerTable.ADDRESS_NOTES, source);
    }

    /**
     * Sets {@code address.door}.
     */
    public Updater addressDoor(String value) {
      return setTo(CustomerTable.ADDRESS_DOOR, value);
    }

    /**
     * Sets {@code address.door} to what another attribute holds before the update.
     */
    public Updater addressDoorFrom(TextAttribute<Customer> source) {
      return copy(CustomerTable.ADDRESS_DOOR, source);
    }

    /**
     * Makes {@code address.door} absent.
     */
    public Updater removeAddressDoor() {
      return makeAbsent(CustomerTable.ADDRESS_DOOR);
    }

    /**
     * Sets {@code address.door} where it is absent.
     */
    public Updater addressDoorIfAbsent(String value) {
      return setIfAbsent(CustomerTable.ADDRESS_DOOR, value);
    }

    /**
     * Sets {@code address.place.latitude}.
     */
    public Updater addressPlaceLatitude(Double value) {
      return setTo(CustomerTable.ADDRESS_PLACE_LATITUDE, value);
    }

    /**
     * Adds to {@code address.place.latitude}, which counts as 0 where it is absent.
     */
    public Updater addAddressPlaceLatitude(Double value) {
      return addTo(CustomerTable.ADDRESS_PLACE_LATITUDE, value);
    }

    /**
     * Subtracts from {@code address.place.latitude}, which counts as 0 where it is absent.
     */
    public Updater subtractAddressPlaceLatitude(Double value) {
      return subtractFrom(CustomerTable.ADDRESS_PLACE_LATITUDE, value);
    }

    /**
     * Sets {@code address.place.latitude} to what another attribute holds before the update.
     */
    public Updater addressPlaceLatitudeFrom(OrderedAttribute<Customer, Double> source) {
      return copy(CustomerTable.ADDRESS_PLACE_LATITUDE, source);
    }

    /**
     * Makes {@code address.place.latitude} absent.
     */
    public Updater removeAddressPlaceLatitude() {
      return makeAbsent(CustomerTable.ADDRESS_PLACE_LATITUDE);
    }

    /**
     * Sets {@code address.place.latitude} where it is absent.
     */
    public Updater addressPlaceLatitudeIfAbsent(Double value) {
      return setIfAbsent(CustomerTable.ADDRESS_PLACE_LATITUDE, value);
    }

    /**
     * Sets {@code address.place.longitude}.
     */
    public Updater addressPlaceLongitude(Double value) {
      return setTo(CustomerTable.ADDRESS_PLACE_LONGITUDE, value);
    }

    /**
     * Adds to {@code address.place.longitude}, which counts as 0 where it is absent.
     */
    public Updater addAddressPlaceLongitude(Double value) {
      return addTo(CustomerTable.ADDRESS_PLACE_LONGITUDE, value);
    }

    /**
     * Subtracts from {@code address.place.longitude}, which counts as 0 where it is absent.
     */
    public Updater subtractAddressPlaceLongitude(Double value) {
      return subtractFrom(CustomerTable.ADDRESS_PLACE_LONGITUDE, value);
    }

    /**
     * Sets {@code address.place.longitude} to what another attribute holds before the update.
     */
    public Updater addressPlaceLongitudeFrom(OrderedAttribute<Customer, Double> source) {
      return copy(CustomerTable.ADDRESS_PLACE_LONGITUDE, source);
    }

    /**
     * Makes {@code address.place.longitude} absent.
     */
    public Updater removeAddressPlaceLongitude() {
      return makeAbsent(CustomerTable.ADDRESS_PLACE_LONGITUDE);
    }

    /**
     * Sets {@code address.place.longitude} where it is absent.
     */
    public Updater addressPlaceLongitudeIfAbsent(Double value) {
      return setIfAbsent(CustomerTable.ADDRESS_PLACE_LONGITUDE, value);
    }

    /**
     * Sets {@code office.street}.
     */
    public Updater officeStreet(String value) {
      return setTo(CustomerTable.OFFICE_STREET, value);
    }

    /**
     * Sets {@code office.street} to what another attribute holds before the update.
     */
    public Updater officeStreetFrom(TextAttribute<Customer> source) {
      return copy(CustomerTable.OFFICE_STREET, source);
    }

    /**
     * Makes {@code office.street} absent.
     */
    public Updater removeOfficeStreet() {
      return makeAbsent(CustomerTable.OFFICE_STREET);
    }

    /**
     * Sets {@code office.street} where it is absent.
     */
    public Updater officeStreetIfAbsent(String value) {
      return setIfAbsent(CustomerTable.OFFICE_STREET, value);
    }

    /**
     * Sets {@code office.floor}.
     */
    public Updater officeFloor(Integer value) {
      return setTo(CustomerTable.OFFICE_FLOOR, value);
    }

    /**
     * Adds to {@code office.floor}, which counts as 0 where it is absent.
     */
    public Updater addOfficeFloor(Integer value) {
      return addTo(CustomerTable.OFFICE_FLOOR, value);
    }

    /**
     * Subtracts from {@code office.floor}, which counts as 0 where it is absent.
     */
    public Updater subtractOfficeFloor(Integer value) {
      return subtractFrom(CustomerTable.OFFICE_FLOOR, value);
    }

    /**
     * Sets {@code office.floor} to what another attribute holds before the update.
     */
    public Updater officeFloorFrom(OrderedAttribute<Customer, Integer> source) {
      return copy(CustomerTable.OFFICE_FLOOR, source);
    }

    /**
     * Makes {@code office.floor} absent.
     */
    public Updater removeOfficeFloor() {
      return makeAbsent(CustomerTable.OFFICE_FLOOR);
    }

    /**
     * Sets {@code office.floor} where it is absent.
     */
    public Updater officeFloorIfAbsent(Integer value) {
      return setIfAbsent(CustomerTable.OFFICE_FLOOR, value);
    }

    /**
     * Sets {@code office.country}.
     */
    public Updater officeCountry(String value) {
      return setTo(CustomerTable.OFFICE_COUNTRY, value);
    }

    /**
     * Sets {@code office.country} to what another attribute holds before the update.
     */
    public Updater officeCountryFrom(TextAttribute<Customer> source) {
      return copy(CustomerTable.OFFICE_COUNTRY, source);
    }

    /**
     * Makes {@code office.country} absent.
     */
    public Updater removeOfficeCountry() {
      return makeAbsent(CustomerTable.OFFICE_COUNTRY);
    }

    /**
     * Sets {@code office.country} where it is absent.
     */
    public Updater officeCountryIfAbsent(String value) {
      return setIfAbsent(CustomerTable.OFFICE_COUNTRY, value);
    }

    /**
     * Sets {@code office.notes}.
     */
    public Updater officeNotes(Set<String> value) {
      return setTo(CustomerTable.OFFICE_NOTES, value);
    }

    /**
     * Adds members to {@code office.notes}.
     */
    public Updater addToOfficeNotes(String... values) {
      return addToOfficeNotes(Arrays.asList(values));
    }

    /**
     * Adds members to {@code office.notes}.
     */
    public Updater addToOfficeNotes(Collection<String> values) {
      return changeMembers(Change.Kind.ADD_MEMBERS, CustomerTable.OFFICE_NOTES, values);
    }

    /**
     * Removes members from {@code office.notes}.
     */
    public Updater removeFromOfficeNotes(String... values) {
      return removeFromOfficeNotes(Arrays.asList(values));
    }

    /**
     * Removes members from {@code office.notes}.
     */
    public Updater removeFromOfficeNotes(Collection<String> values) {
      return changeMembers(Change.Kind.REMOVE_MEMBERS, CustomerTable.OFFICE_NOTES, values);
    }

    /**
     * Sets {@code office.notes} to what another attribute holds before the update.
     */
    public Updater officeNotesFrom(SetAttribute<Customer, String> source) {
      return copy(CustomerTable.OFFICE_NOTES, source);
    }

    /**
     * Makes {@code office.notes} absent.
     */
    public Updater removeOfficeNotes() {
      return makeAbsent(CustomerTable.OFFICE_NOTES);
    }

    /**
     * Sets {@code office.notes} where it is absent.
     */
    public Updater officeNotesIfAbsent(Set<String> value) {
      return setIfAbsent(CustomerTable.OFFICE_NOTES, value);
    }

    /**
     * Sets {@code office.door}.
     */
    public Updater officeDoor(String value) {
      return setTo(CustomerTable.OFFICE_DOOR, value);
    }

    /**
     * Sets {@code office.door} to what another attribute holds before the update.
     */
    public Updater officeDoorFrom(TextAttribute<Customer> source) {
      return copy(CustomerTable.OFFICE_DOOR, source);
    }

    /**
     * Makes {@code office.door} absent.
     */
    public Updater removeOfficeDoor() {
      return makeAbsent(CustomerTable.OFFICE_DOOR);
    }

    /**
     * Sets {@code office.door} where it is absent.
     */
    public Updater officeDoorIfAbsent(String value) {
      return setIfAbsent(CustomerTable.OFFICE_DOOR, value);
    }

    /**
     * Sets {@code office.place.latitude}.
     */
    public Updater officePlaceLatitude(Double value) {
      return setTo(CustomerTable.OFFICE_PLACE_LATITUDE, value);
    }

    /**
     * Adds to {@code office.place.latitude}, which counts as 0 where it is absent.
     */
    public Updater addOfficePlaceLatitude(Double value) {
      return addTo(CustomerTable.OFFICE_PLACE_LATITUDE, value);
    }

    /**
     * Subtracts from {@code office.place.latitude}, which counts as 0 where it is absent.
     */
    public Updater subtractOfficePlaceLatitude(Double value) {
      return subtractFrom(CustomerTable.OFFICE_PLACE_LATITUDE, value);
    }

    /**
     * Sets {@code office.place.latitude} to what another attribute holds before the update.
     */
    public Updater officePlaceLatitudeFrom(OrderedAttribute<Customer, Double> source) {
      return copy(CustomerTable.OFFICE_PLACE_LATITUDE, source);
    }

    /**
     * Makes {@code office.place.latitude} absent.
     */
    public Updater removeOfficePlaceLatitude() {
      return makeAbsent(CustomerTable.OFFICE_PLACE_LATITUDE);
    }

    /**
     * Sets {@code office.place.latitude} where it is absent.
     */
    public Updater officePlaceLatitudeIfAbsent(Double value) {
      return setIfAbsent(CustomerTable.OFFICE_PLACE_LATITUDE, value);
    }

    /**
     * Sets {@code office.place.longitude}.
     */
    public Updater officePlaceLongitude(Double value) {
      return setTo(CustomerTable.OFFICE_PLACE_LONGITUDE, value);
    }

    /**
     * Adds to {@code office.place.longitude}, which counts as 0 where it is absent.
     */
    public Updater addOfficePlaceLongitude(Double value) {
      return addTo(CustomerTable.OFFICE_PLACE_LONGITUDE, value);
    }

    /**
     * Subtracts from {@code office.place.longitude}, which counts as 0 where it is absent.
     */
    public Updater subtractOfficePlaceLongitude(Double value) {
      return subtractFrom(CustomerTable.OFFICE_PLACE_LONGITUDE, value);
    }

    /**
     * Sets {@code office.place.longitude} to what another attribute holds before the update.
     */
    public Updater officePlaceLongitudeFrom(OrderedAttribute<Customer, Double> source) {
      return copy(CustomerTable.OFFICE_PLACE_LONGITUDE, source);
    }

    /**
     * Makes {@code office.place.longitude} absent.
     */
    public Updater removeOfficePlaceLongitude() {
      return makeAbsent(CustomerTable.OFFICE_PLACE_LONGITUDE);
    }

    /**
     * Sets {@code office.place.longitude} where it is absent.
     */
    public Updater officePlaceLongitudeIfAbsent(Double value) {
      return setIfAbsent(CustomerTable.OFFICE_PLACE_LONGITUDE, value);
    }

    /**
     * Sets {@code seen.latitude}.
     */
    public Updater seenLatitude(Double value) {
      return setTo(CustomerTable.SEEN_LATITUDE, value);
    }

    /**
     * Adds to {@code seen.latitude}, which counts as 0 where it is absent.
     */
    public Updater addSeenLatitude(Double value) {
      return addTo(CustomerTable.SEEN_LATITUDE, value);
    }

    /**
     * Subtracts from {@code seen.latitude}, which counts as 0 where it is absent.
     */
    public Updater subtractSeenLatitude(Double value) {
      return subtractFrom(CustomerTable.SEEN_LATITUDE, value);
    }

    /**
     * Sets {@code seen.latitude} to what another attribute holds before the update.
     */
    public Updater seenLatitudeFrom(OrderedAttribute<Customer, Double> source) {
      return copy(CustomerTable.SEEN_LATITUDE, source);
    }

    /**
     * Makes {@code seen.latitude} absent.
     */
    public Updater removeSeenLatitude() {
      return makeAbsent(CustomerTable.SEEN_LATITUDE);
    }

    /**
     * Sets {@code seen.latitude} where it is absent.
     */
    public Updater seenLatitudeIfAbsent(Double value) {
      return setIfAbsent(CustomerTable.SEEN_LATITUDE, value);
    }

    /**
     * Sets {@code seen.longitude}.
     */
    public Updater seenLongitude(Double value) {
      return setTo(CustomerTable.SEEN_LONGITUDE, value);
    }

    /**
     * Adds to {@code seen.longitude}, which counts as 0 where it is absent.
     */
    public Updater addSeenLongitude(Double value) {
      return addTo(CustomerTable.SEEN_LONGITUDE, value);
    }

    /**
     * Subtracts from {@code seen.longitude}, which counts as 0 where it is absent.
     */
    public Updater subtractSeenLongitude(Double value) {
      return subtractFrom(CustomerTable.SEEN_LONGITUDE, value);
    }

    /**
     * Sets {@code seen.longitude} to what another attribute holds before the update.
     */
    public Updater seenLongitudeFrom(OrderedAttribute<Customer, Double> source) {
      return copy(CustomerTable.SEEN_LONGITUDE, source);
    }

    /**
     * Makes {@code seen.longitude} absent.
     */
    public Updater removeSeenLongitude() {
      return makeAbsent(CustomerTable.SEEN_LONGITUDE);
    }

    /**
     * Sets {@code seen.longitude} where it is absent.
     */
    public Updater seenLongitudeIfAbsent(Double value) {
      return setIfAbsent(CustomerTable.SEEN_LONGITUDE, value);
    }
  }
}
