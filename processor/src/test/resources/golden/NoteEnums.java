package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Note} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class NoteEnums {
  private NoteEnums() {
  }

  /**
   * The attributes of a {@link Note}, in the order of its components.
   */
  public enum Attribute {
    AUTHOR("author"),

    ID("id"),

    FILLING("filling"),

    ORIGIN_TOWN("origin_town"),

    ORIGIN_YEAR("origin_year"),

    TICKET("ticket"),

    VERSION("version"),

    CREATED_AT("created_at"),

    UPDATED_AT("updated_at");

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
   * The secondary indexes of the table of {@link Note} records.
   */
  public enum Index {
    BY_AUTHOR("by-author");

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
