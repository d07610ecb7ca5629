package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component that a record is found by: {@code phones.getRecord(personId)}.
 *
 * <p>A key is a text, an integer or decimal number, a UUID, an enum, a time, a date or binary.
 * Refused: {@code boolean}, {@code float}, {@code double} and {@code Optional}. A stored key is
 * never empty and takes at most 2048 bytes.
 *
 * <p>Several components under the annotation are one key of several parts. Each is stored under its
 * own name, and beside them one text of all, under their stored names with {@code _} between them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface PartitionKey {

  /**
   * A text with components in braces, which is stored as the key:
   *
   * <pre>{@code
   * @PartitionKey(template = "USER#{userId}") UUID userId
   * @PartitionKey(template = "ORG#{org}#{site}") @Nullable String pk
   * }</pre>
   *
   * <p>Where the component is in its own template, it is stored within the text alone and read back
   * out of it. Else it is the text: null, or what the template makes, when a record is written. All
   * calls take the components in the template. {@code {seq:08}} fills a whole number up with zeros
   * to eight digits; a brace that is meant as it is, is written twice.
   *
   * <p>A value that holds the text behind it in the template is refused, since the key could be
   * read in two ways.
   */
  String template() default "";
}
