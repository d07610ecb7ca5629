package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Parcel} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ParcelEnums {
  private ParcelEnums() {
  }

  /**
   * The attributes of a {@link Parcel}, in the order of its components.
   */
  public enum Attribute {
    SENDER("sender"),

    NUMBER("number"),

    SENT_AT("sent_at"),

    STATE("state"),

    WEIGHT("weight"),

    TOWN("town"),

    NOTE("note"),

    TAGS("tags");

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
   * The secondary indexes of the table of {@link Parcel} records.
   */
  public enum Index {
    SENT_AT_INDEX("sent_at-index"),

    STATE_INDEX("state-index"),

    BY_TOWN("by-town");

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
   * The values of the {@code state} of a {@link Parcel}.
   */
  public enum State {
    NEW,

    SENT
  }
}
