package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores the components of a record as attributes of the table, instead of the record as one.
 *
 * <pre>{@code
 * record Person(@PartitionKey int id, @Embedded Address address, @Embedded(prefix = "work_") @Nullable Address office) {}
 * }</pre>
 *
 * <p>With {@code record Address(String street, String city)} these are {@code address_street},
 * {@code address_city}, {@code work_street} and {@code work_city}. Conditions and the updater name
 * each: {@code PersonTable.ADDRESS_STREET}, {@code set.officeCity("Bonn")}. The embedded record may
 * embed others.
 *
 * <p>An embedded record that is nullable or an {@code Optional} is absent where all of its
 * attributes are; one that is there in part, without a component that it requires, cannot be read.
 *
 * <p>A compile error on anything but a record, on a key, beside an annotation that says how one
 * attribute is stored, and where the record has a key or an index of its own, embeds itself or has
 * no components.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Embedded {

  /**
   * What the stored names of the record's components begin with, which may be empty. Without it,
   * the component's stored name and an underscore.
   */
  String prefix() default "";
}
