package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stored form of one constant of an enum of one's own, or the name that one record of a sealed
 * interface is stored by:
 *
 * <pre>{@code
 * enum Status { @Stored("in_progress") RUNNING, DONE }
 *
 * sealed interface Shape permits Circle, Square {}
 * @Stored("round") record Circle(int radius) implements Shape {}
 * }</pre>
 *
 * <p>Constants without it are stored as {@link Enumerated#stored()} says, records by their names in
 * the table's naming.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Stored {

  /** What is stored for the constant; not empty, and different for each of its kind. */
  String value();
}
