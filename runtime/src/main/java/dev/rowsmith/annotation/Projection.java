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
 * <p>Each component is one of the table's record, by name and type, in any order. Only these
 * attributes are read. Generates {@code PhoneSummaryProjection}, in the package of the annotated
 * record.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {

  /** The record under {@link Table} that this is a part of. */
  Class<?> value();
}
