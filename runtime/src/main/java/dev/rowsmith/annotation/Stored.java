package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stored form of one constant of an enum of one's own:
 *
 * <pre>{@code
 * enum Status { @Stored("in_progress") RUNNING, DONE }
 * }</pre>
 *
 * <p>Constants without it are stored as {@link Enumerated#stored()} says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Stored {

  /** What is stored for the constant; not empty, and different for each constant of the enum. */
  String value();
}
