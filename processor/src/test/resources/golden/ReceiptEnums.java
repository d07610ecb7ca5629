package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Receipt} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ReceiptEnums {
  private ReceiptEnums() {
  }

  /**
   * The attributes of a {@link Receipt}, in the order of its components.
   */
  public enum Attribute {
    SHOP("shop"),

    AT("at"),

    TOTAL("total"),

    TIP("tip"),

    WORDS("words"),

    DUE("due");

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
   * The secondary indexes of the table of {@link Receipt} records.
   */
  public enum Index {
    TOTAL_INDEX("total-index");

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
