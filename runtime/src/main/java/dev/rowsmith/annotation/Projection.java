package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is a part of a table's record, to be returned by queries and scans in its place:
 *
 * <pre>{@code
 * @Projection(Phone.class)
 * public record PhoneSummary(String name, int personId) {}
 *
 * List<PhoneSummary> all = phones.scan().select(PhoneSummaryProjection.OF_PHONE).list();
 * }</pre>
 *
 * <p>Each component is one of the table's record, by name and type, in any order; or one of a
 * record that is {@link Embedded} in it, by the name of its updater: {@code addressCity}. Only
 * these attributes are read. Generates {@code PhoneSummaryProjection}, in the package of the
 * annotated record.
 *
 * <p>Without a class it is a row of SQL of your own, on PostgreSQL, and no part of any table:
 *
 * <pre>{@code
 * @Projection
 * public record Popular(String name, long calls) {}
 *
 * postgres.select(PopularProjection.OF_ROW, "SELECT name, count(*) AS calls FROM …").list();
 * }</pre>
 *
 * <p>Its columns are the components, by the names that a table would store them by: snake case, or
 * what {@link Column} says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {

  /** The record under {@link Table} that this is a part of; without one, a row of any result. */
  Class<?> value() default void.class;
}
