package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a table, or the records of a sealed interface one table.
 *
 * <pre>{@code
 * @Table("phonebook")
 * public record Phone(@PartitionKey int personId, String name) {}
 * }</pre>
 *
 * <p>generates {@code PhoneDao}, {@code PhoneEnums} and {@code PhoneTable} in the record's own
 * package. Refused: anything but a record that is top level or static and not private, and a record
 * without a {@link PartitionKey}.
 *
 * <p>On a sealed interface, the records that it permits are in one table, and their keys tell them
 * apart:
 *
 * <pre>{@code
 * @Table("talks")
 * public sealed interface Talk {
 *   record Group(@PartitionKey(template = "GRP#{user}") @Column("pk") UUID user, …) implements Talk {}
 *   record Line(@PartitionKey(template = "MSG#{group}") @Column("pk") UUID group, …) implements Talk {}
 * }
 * }</pre>
 *
 * <p>generates the same for each of the records, and {@code TalkDao}, which reads all of them
 * mixed. Refused: records whose keys could be the same, attributes of one stored name and two
 * types.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

  /**
   * The table's base name, in front of which a database puts its prefix: 3 to 255 characters of
   * {@code A-Z a-z 0-9 _ . -}, and at most 63 for PostgreSQL. Default: the name of the record, or
   * of the interface, in snake case.
   */
  String value() default "";

  /** How a component's name becomes the stored name of its attribute. */
  Naming naming() default Naming.SNAKE_CASE;
}
