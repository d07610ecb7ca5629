package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A local secondary index: the records of one partition of the table in another order, that of the
 * component.
 *
 * <pre>{@code
 * @PartitionKey String owner,
 * @SortKey String name,
 * @Lsi LocalDate due      // tasks.queryByDue("ann").lessThan(today).consistent().list()
 * }</pre>
 *
 * <p>A record without the component is not in the index. Unlike a {@link Gsi}, the index is made
 * and dropped with its table alone, and may be read consistently. A table has at most 5 of them,
 * and needs a sort key of its own.
 */
@Documented
@Repeatable(Lsi.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Lsi {

  /** The index's name, by the rules and with the default of {@link Gsi#value()}. */
  String value() default "";

  /** What the index holds of a record, as {@link Gsi#projection()}. */
  ProjectionType projection() default ProjectionType.ALL;

  /** The components that the index holds beside the keys; for {@link ProjectionType#INCLUDE}. */
  String[] include() default {};

  /** Holds several indexes of one component; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.RECORD_COMPONENT)
  @interface List {

    /** The indexes. */
    Lsi[] value();
  }
}
