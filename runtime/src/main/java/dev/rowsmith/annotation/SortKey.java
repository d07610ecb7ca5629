package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component that orders the records of one partition; with it, the key of a record is the
 * partition key and the sort key.
 *
 * <p>Texts sort by their UTF-8 bytes, numbers by value, times by time, on every backend. The same
 * types as for {@link PartitionKey}; a stored sort key takes at most 1024 bytes.
 *
 * <p>Several components under the annotation order the records one after the other, and are stored
 * as those of {@link PartitionKey}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface SortKey {

  /** A text with components in braces, as of {@link PartitionKey#template()}. */
  String template() default "";
}
