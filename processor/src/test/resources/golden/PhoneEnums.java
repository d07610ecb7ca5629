package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Phone} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class PhoneEnums {
  private PhoneEnums() {
  }

  /**
   * The attributes of a {@link Phone}, in the order of its components.
   */
  public enum Attribute {
    PERSON_ID("person_id"),

    NAME("name"),

    PHONE_NUMBER("phone_number"),

    RELATIONSHIP("relationship"),

    TIMESTAMP("timestamp");

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

  /**
   * The secondary indexes of the table of {@link Phone} records.
   */
  public enum Index {
    RELATIONSHIP_INDEX("relationship-index");

    private final String indexName;

    Index(String indexName) {
      this.indexName = indexName;
    }

    /**
     * The name that the index has.
     */
    public String indexName() {
      return indexName;
    }
  }

  /**
   * The values of the {@code relationship} of a {@link Phone}.
   */
  public enum Relationship {
    PARENT,

    SIBLING,

    FRIEND,

    COLLEAGUE,

    ACQUAINTANCE
  }
}
