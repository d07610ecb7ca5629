package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that holds one of a fixed list of values, stored as text.
 *
 * <ul>
 *   <li>{@code @Enumerated({"OPEN", "DONE"}) TaskEnums.Status status}: the enum is generated;
 *   <li>{@code @Enumerated({"OPEN", "DONE"}) String status}: every write checks the text;
 *   <li>{@code @Enumerated(stored = StoredForm.LOWER_CASE) Status status}: an enum of one's own,
 *       which takes no list.
 * </ul>
 *
 * <p>A value outside the list never reaches a backend: it is an {@code InvalidRecordException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Enumerated {

  /** The constants, in order; each a Java identifier, none twice. */
  String[] value() default {};

  /** How a constant is stored; {@link Stored} on a constant of one's own enum goes before it. */
  StoredForm stored() default StoredForm.NAME;

  /**
   * The name of the constant that an unknown stored value reads as. Default: a stored value outside
   * the list is an {@code UnreadableRecordException}.
   */
  String unknown() default "";
}
