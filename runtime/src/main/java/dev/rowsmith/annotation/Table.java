package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a table.
 *
 * <pre>{@code
 * @Table("phonebook")
 * public record Phone(@PartitionKey int personId, String name) {}
 * }</pre>
 *
 * <p>generates {@code PhoneDao}, {@code PhoneEnums} and {@code PhoneTable} in the record's own
 * package. Refused: anything but a record that is top level or static and not private, and a record
 * without a {@link PartitionKey}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

  /**
   * The table's base name, in front of which a database puts its prefix: 3 to 255 characters of
   * {@code A-Z a-z 0-9 _ . -}, and at most 63 for PostgreSQL. Default: the record's name in snake
   * case.
   */
  String value() default "";

  /** How a component's name becomes the stored name of its attribute. */
  Naming naming() default Naming.SNAKE_CASE;
}
