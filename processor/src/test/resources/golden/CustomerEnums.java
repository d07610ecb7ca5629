package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Customer} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class CustomerEnums {
  private CustomerEnums() {
  }

  /**
   * The attributes of a {@link Customer}, in the order of its components.
   */
  public enum Attribute {
    ID("id"),

    ADDRESS_STREET("address_street"),

    ADDRESS_FLOOR("address_floor"),

    ADDRESS_COUNTRY("address_country"),

    ADDRESS_NOTES("address_notes"),

    ADDRESS_DOOR("address_door"),

    ADDRESS_PLACE_LATITUDE("address_place_latitude"),

    ADDRESS_PLACE_LONGITUDE("address_place_longitude"),

    OFFICE_STREET("work_street"),

    OFFICE_FLOOR("work_floor"),

    OFFICE_COUNTRY("work_country"),

    OFFICE_NOTES("work_notes"),

    OFFICE_DOOR("work_door"),

    OFFICE_PLACE_LATITUDE("work_place_latitude"),

    OFFICE_PLACE_LONGITUDE("work_place_longitude"),

    SEEN_LATITUDE("seen_latitude"),

    SEEN_LONGITUDE("seen_longitude");

    private final String storedName;

    Attribute(String storedName) {
      this.storedName = storedName;
    }

    /**
     * The name that the attribute is stored by.
     */
    public String storedName() {
      return storedName;
    }
  }
}
