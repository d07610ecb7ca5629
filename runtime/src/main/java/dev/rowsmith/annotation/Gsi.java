package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A global secondary index: one more way to find records.
 *
 * <p>On a component, that component is the index's partition key:
 *
 * <pre>{@code
 * @Gsi(sortKey = "timestamp") String owner      // phones.queryByOwner("ann").greaterThan(t).list()
 * }</pre>
 *
 * <p>On the record, {@link #partitionKey()} names it. Both keys may be of up to four components: a
 * query takes a value for each of the partition key, then, if wanted, values for the first of the
 * sort key, and one condition on the next. A record whose index keys are not all present is not in
 * the index. Reads of an index are eventually consistent on DynamoDB.
 */
@Documented
@Repeatable(Gsi.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Gsi {

  /**
   * The index's name, kept to the letter: 3 to 255 characters of {@code A-Z a-z 0-9 _ . -}.
   * Default: the stored names of the partition key's components with {@code -index} behind them.
   * The query is called {@code queryBy} and the name in Pascal case, without a leading {@code by}
   * or a trailing {@code index}.
   */
  String value() default "";

  /** The components that are the partition key, at most 4; only on the record. */
  String[] partitionKey() default {};

  /** The components that order the records of one partition of the index, at most 4. */
  String[] sortKey() default {};

  /**
   * What the index holds of a record. A query of one that does not hold all brings records of a
   * generated class, {@code PhoneByOwner}, with the components that it holds.
   */
  ProjectionType projection() default ProjectionType.ALL;

  /**
   * The components that the index holds beside the keys; for {@link ProjectionType#INCLUDE}. A
   * record that is {@link Embedded} is held as one.
   */
  String[] include() default {};

  /** Holds several indexes of one component or record; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
  @interface List {

    /** The indexes. */
    Gsi[] value();
  }
}
