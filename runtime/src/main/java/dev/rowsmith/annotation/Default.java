package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an absent attribute reads as: {@code @Default("0") int retries}.
 *
 * <p>Makes rows readable that were written before the component existed. The text is read by the
 * component's type when the DAO is generated, so {@code @Default("many") int retries} does not
 * compile. Refused on keys, on {@code Optional} and on binary components.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

  /** The value, as text: a number, {@code true}, an enum constant's name, an ISO-8601 time. */
  String value();
}
