package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Task} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class TaskEnums {
  private TaskEnums() {
  }

  /**
   * The attributes of a {@link Task}, in the order of its components.
   */
  public enum Attribute {
    OWNER("owner"),

    CREATED_AT("created_at"),

    TITLE("title"),

    STATUS("status"),

    PRIORITY("priority"),

    DUE("due"),

    WEIGHT("weight"),

    RETRIES("retries"),

    CHANGED_AT("changed_at"),

    COST("cost in \"EUR\" */ \\u000a $L"),

    ATTACHMENT("attachment"),

    URGENT("urgent");

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
   * The secondary indexes of the table of {@link Task} records.
   */
  public enum Index {
    BY_TITLE("by-title"),

    BY_OWNER_AND_DUE("by-owner-and-due"),

    STATUS_INDEX("status-index");

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
   * The values of the {@code priority} of a {@link Task}.
   */
  public enum Priority {
    LOW,

    HIGH
  }
}
