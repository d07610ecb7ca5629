package example;

import javax.annotation.processing.Generated;

/**
 * The enums of {@link Basket} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class BasketEnums {
  private BasketEnums() {
  }

  /**
   * The attributes of a {@link Basket}, in the order of its components.
   */
  public enum Attribute {
    ID("id"),

    TAGS("tags"),

    COLORS("colors"),

    LINES("lines"),

    COUNTS("counts"),

    ADDRESS("address"),

    PAYMENT("payment"),

    EXTRA("extra");

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
