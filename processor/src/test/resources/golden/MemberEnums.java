package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Member} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class MemberEnums {
  private MemberEnums() {
  }

  /**
   * The attributes of a {@link Member}, in the order of its components.
   */
  public enum Attribute {
    USER("pk"),

    SK("sk"),

    GROUP("group"),

    NAME("name");

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
   * The secondary indexes of the table of {@link Member} records.
   */
  public enum Index {
    INVERTED("inverted");

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
