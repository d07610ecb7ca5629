package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Account} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class AccountEnums {
  private AccountEnums() {
  }

  /**
   * The attributes of a {@link Account}, in the order of its components.
   */
  public enum Attribute {
    ID("id"),

    EMAIL("email"),

    BADGE("badge"),

    EXPIRES_AT("expires_at");

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
