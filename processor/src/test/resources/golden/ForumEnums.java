package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Forum} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ForumEnums {
  private ForumEnums() {
  }

  /**
   * The attributes of a {@link Forum}, in the order of its components.
   */
  public enum Attribute {
    PK("pk"),

    SK("sk"),

    TOPIC_ID("topic_id"),

    STATE("state"),

    AUTHOR("author"),

    TITLE("title"),

    TEXT("text"),

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
   * The secondary indexes of the table of {@link Forum} records.
   */
  public enum Index {
    TOPIC_INDEX("topic-index"),

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
