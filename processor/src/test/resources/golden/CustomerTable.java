package example;

import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.codec.SetCodec;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Customer} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class CustomerTable {
  private static final SetCodec<String> ADDRESS_NOTES_CODEC = SetCodec.of("address.notes",
      AttributeType.TEXT, RecordReader::text);

  private static final SetCodec<String> OFFICE_NOTES_CODEC = SetCodec.of("office.notes",
      AttributeType.TEXT, RecordReader::text);

  /**
   * The {@code id} of a {@link Customer}.
   */
  public static final OrderedAttribute<Customer, Integer> ID = new OrderedAttribute<>(
      0, "id", "id", AttributeType.INT32, Trait.REQUIRED);

  /**
   * The {@code address.street} of a {@link Customer}, stored as {@code address_street}.
   */
  public static final TextAttribute<Customer> ADDRESS_STREET = new TextAttribute<>(
      1, "address.street", "address_street", Trait.REQUIRED);

  /**
   * The {@code address.floor} of a {@link Customer}, stored as {@code address_floor}.
   */
  public static final OrderedAttribute<Customer, Integer> ADDRESS_FLOOR = new OrderedAttribute<>(
      2, "address.floor", "address_floor", AttributeType.INT32, Trait.REQUIRED);

  /**
   * The {@code address.country} of a {@link Customer}, stored as {@code address_country}.
   */
  public static final TextAttribute<Customer> ADDRESS_COUNTRY = new TextAttribute<>(
      3, "address.country", "address_country", Trait.DEFAULTED);

  /**
   * The {@code address.notes} of a {@link Customer}, stored as {@code address_notes}.
   */
  public static final SetAttribute<Customer, String> ADDRESS_NOTES = new SetAttribute<>(
      4, "address.notes", "address_notes", ADDRESS_NOTES_CODEC, Trait.REQUIRED, Trait.DEFAULTED);

  /**
   * The {@code address.door} of a {@link Customer}, stored as {@code address_door}.
   */
  public static final TextAttribute<Customer> ADDRESS_DOOR = new TextAttribute<>(
      5, "address.door", "address_door");

  /**
   * The {@code address.place.latitude} of a {@link Customer}, stored as
   * {@code address_place_latitude}.
   */
  public static final OrderedAttribute<Customer, Double> ADDRESS_PLACE_LATITUDE = new OrderedAttribute<>(
      6, "address.place.latitude", "address_place_latitude", AttributeType.FLOAT64);

  /**
   * The {@code address.place.longitude} of a {@link Customer}, stored as
   * {@code address_place_longitude}.
   */
  public static final OrderedAttribute<Customer, Double> ADDRESS_PLACE_LONGITUDE = new OrderedAttribute<>(
      7, "address.place.longitude", "address_place_longitude", AttributeType.FLOAT64);

  /**
   * The {@code office.street} of a {@link Customer}, stored as {@code work_street}.
   */
  public static final TextAttribute<Customer> OFFICE_STREET = new TextAttribute<>(
      8, "office.street", "work_street");

  /**
   * The {@code office.floor} of a {@link Customer}, stored as {@code work_floor}.
   */
  public static final OrderedAttribute<Customer, Integer> OFFICE_FLOOR = new OrderedAttribute<>(
      9, "office.floor", "work_floor", AttributeType.INT32);

  /**
   * The {@code office.country} of a {@link Customer}, stored as {@code work_country}.
   */
  public static final TextAttribute<Customer> OFFICE_COUNTRY = new TextAttribute<>(
      10, "office.country", "work_country", Trait.DEFAULTED);

  /**
   * The {@code office.notes} of a {@link Customer}, stored as {@code work_notes}.
   */
  public static final SetAttribute<Customer, String> OFFICE_NOTES = new SetAttribute<>(
      11, "office.notes", "work_notes", OFFICE_NOTES_CODEC, Trait.DEFAULTED);

  /**
   * The {@code office.door} of a {@link Customer}, stored as {@code work_door}.
   */
  public static final TextAttribute<Customer> OFFICE_DOOR = new TextAttribute<>(
      12, "office.door", "work_door");

  /**
   * The {@code office.place.latitude} of a {@link Customer}, stored as
   * {@code work_place_latitude}.
   */
  public static final OrderedAttribute<Customer, Double> OFFICE_PLACE_LATITUDE = new OrderedAttribute<>(
      13, "office.place.latitude", "work_place_latitude", AttributeType.FLOAT64);

  /**
   * The {@code office.place.longitude} of a {@link Customer}, stored as
   * {@code work_place_longitude}.
   */
  public static final OrderedAttribute<Customer, Double> OFFICE_PLACE_LONGITUDE = new OrderedAttribute<>(
      14, "office.place.longitude", "work_place_longitude", AttributeType.FLOAT64);

  /**
   * The {@code seen.latitude} of a {@link Customer}, stored as {@code seen_latitude}.
   */
  public static final OrderedAttribute<Customer, Double> SEEN_LATITUDE = new OrderedAttribute<>(
      15, "seen.latitude", "seen_latitude", AttributeType.FLOAT64);

  /**
   * The {@code seen.longitude} of a {@link Customer}, stored as {@code seen_longitude}.
   */
  public static final OrderedAttribute<Customer, Double> SEEN_LONGITUDE = new OrderedAttribute<>(
      16, "seen.longitude", "seen_longitude", AttributeType.FLOAT64);

  /**
   * What the table of {@link Customer} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Customer", "customers", ID, ADDRESS_STREET, ADDRESS_FLOOR, ADDRESS_COUNTRY,
              ADDRESS_NOTES, ADDRESS_DOOR, ADDRESS_PLACE_LATITUDE, ADDRESS_PLACE_LONGITUDE,
              OFFICE_STREET, OFFICE_FLOOR, OFFICE_COUNTRY, OFFICE_NOTES, OFFICE_DOOR,
              OFFICE_PLACE_LATITUDE, OFFICE_PLACE_LONGITUDE, SEEN_LATITUDE, SEEN_LONGITUDE)
      .key(KeySchema.of(ID))
      .build();

  /**
   * Carries a {@link Customer} to a backend, and back from it.
   */
  public static final RecordCodec<Customer> CODEC = new Codec();

  private CustomerTable() {
  }

  /**
   * The key of the {@link Customer} with this {@code id}.
   */
  static Key key(int id) {
    return Key.of(ID.operand(id));
  }

  private static final class Codec implements RecordCodec<Customer> {
    @Override
    public void write(Customer customer, RecordWriter writer) {
      Customer.Address address = RecordWriter.present("address", customer.address());
      Customer.Place addressPlace = writer.embedded(address.place());
      Customer.Address office = writer.embedded(customer.office());
      Customer.Place officePlace = office == null ? null : writer.embedded(office.place());
      Customer.Place seen = writer.embedded("seen", customer.seen());
      writer.int32(ID, customer.id());
      writer.text(ADDRESS_STREET, address.street());
      writer.int32(ADDRESS_FLOOR, address.floor());
      writer.text(ADDRESS_COUNTRY, address.country());
      writer.set(ADDRESS_NOTES, ADDRESS_NOTES_CODEC, address.notes());
      writer.text(ADDRESS_DOOR, RecordWriter.orNull(ADDRESS_DOOR, address.door()));
      writer.float64(ADDRESS_PLACE_LATITUDE, addressPlace == null ? null : addressPlace.latitude());
      writer.float64(ADDRESS_PLACE_LONGITUDE, addressPlace == null ? null
          : addressPlace.longitude());
      writer.text(OFFICE_STREET, office == null ? null : RecordWriter.present(OFFICE_STREET,
          office.street()));
      writer.int32(OFFICE_FLOOR, office == null ? null : office.floor());
      writer.text(OFFICE_COUNTRY, office == null ? null : office.country());
      writer.set(OFFICE_NOTES, OFFICE_NOTES_CODEC, office == null ? null
          : RecordWriter.present(OFFICE_NOTES, office.notes()));
      writer.text(OFFICE_DOOR, office == null ? null : RecordWriter.orNull(OFFICE_DOOR,
          office.door()));
      writer.float64(OFFICE_PLACE_LATITUDE, officePlace == null ? null : officePlace.latitude());
      writer.float64(OFFICE_PLACE_LONGITUDE, officePlace == null ? null : officePlace.longitude());
      writer.float64(SEEN_LATITUDE, seen == null ? null : seen.latitude());
      writer.float64(SEEN_LONGITUDE, seen == null ? null : seen.longitude());
    }

    @Override
    public Customer read(RecordReader reader) {
      int id = 0;
      String addressStreet = null;
      int addressFloor = 0;
      String addressCountry = "DE";
      Set<String> addressNotes = Set.of();
      String addressDoor = null;
      Double addressPlaceLatitude = null;
      Double addressPlaceLongitude = null;
      String officeStreet = null;
      Integer officeFloor = null;
      String officeCountry = null;
      Set<String> officeNotes = null;
      String officeDoor = null;
      Double officePlaceLatitude = null;
      Double officePlaceLongitude = null;
      Double seenLatitude = null;
      Double seenLongitude = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> id = reader.int32();
          case 1 -> addressStreet = reader.text();
          case 2 -> addressFloor = reader.int32();
          case 3 -> addressCountry = reader.text();
          case 4 -> addressNotes = reader.set(ADDRESS_NOTES_CODEC);
          case 5 -> addressDoor = reader.text();
          case 6 -> addressPlaceLatitude = reader.float64();
          case 7 -> addressPlaceLongitude = reader.float64();
          case 8 -> officeStreet = reader.text();
          case 9 -> officeFloor = reader.int32();
          case 10 -> officeCountry = reader.text();
          case 11 -> officeNotes = reader.set(OFFICE_NOTES_CODEC);
          case 12 -> officeDoor = reader.text();
          case 13 -> officePlaceLatitude = reader.float64();
          case 14 -> officePlaceLongitude = reader.float64();
          case 15 -> seenLatitude = reader.float64();
          case 16 -> seenLongitude = reader.float64();
        }
      }
      Customer.Place addressPlace = null;
      if (addressPlaceLatitude != null || addressPlaceLongitude != null) {
        addressPlace = new Customer.Place(RecordReader.present(ADDRESS_PLACE_LATITUDE,
            addressPlaceLatitude), RecordReader.present(ADDRESS_PLACE_LONGITUDE,
            addressPlaceLongitude));
      }
      Customer.Address address = new Customer.Address(addressStreet, addressFloor, addressCountry,
          addressNotes, Optional.ofNullable(addressDoor), addressPlace);
      Customer.Address office = null;
      if (officeStreet != null || officeFloor != null || officeCountry != null
          || officeNotes != null || officeDoor != null || officePlaceLatitude != null
          || officePlaceLongitude != null) {
        Customer.Place officePlace = null;
        if (officePlaceLatitude != null || officePlaceLongitude != null) {
          officePlace = new Customer.Place(RecordReader.present(OFFICE_PLACE_LATITUDE,
              officePlaceLatitude), RecordReader.present(OFFICE_PLACE_LONGITUDE,
              officePlaceLongitude));
        }
        office = new Customer.Address(RecordReader.present(OFFICE_STREET, officeStreet),
            RecordReader.present(OFFICE_FLOOR, officeFloor),
            officeCountry == null ? "DE" : officeCountry,
            officeNotes == null ? Set.of() : officeNotes, Optional.ofNullable(officeDoor),
            officePlace);
      }
      Customer.Place seen = null;
      if (seenLatitude != null || seenLongitude != null) {
        seen = new Customer.Place(RecordReader.present(SEEN_LATITUDE, seenLatitude),
            RecordReader.present(SEEN_LONGITUDE, seenLongitude));
      }
      return new Customer(id, address, office, Optional.ofNullable(seen));
    }

    @Override
    public Key key(Customer customer) {
      return CustomerTable.key(customer.id());
    }
  }
}
