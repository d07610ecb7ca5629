package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Message} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class MessageEnums {
  private MessageEnums() {
  }

  /**
   * The attributes of a {@link Message}, in the order of its components.
   */
  public enum Attribute {
    TENANT("tenant"),

    ROOM("room"),

    SENT_AT("sent_at"),

    DAY("day"),

    NUMBER("number"),

    AUTHOR("author"),

    KIND("kind"),

    PINNED("pinned"),

    SEEN("seen"),

    TEXT("text");

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
   * The secondary indexes of the table of {@link Message} records.
   */
  public enum Index {
    BY_PLACE("by-place"),

    AUTHOR_INDEX("author-index");

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
}
