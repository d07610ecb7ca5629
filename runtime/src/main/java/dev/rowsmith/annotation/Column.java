package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stored name of a component's attribute, where it differs from what {@link Table#naming()}
 * makes of the component's name: {@code @Column("last_modified_header") String lastModified}.
 *
 * <p>Words that SQL or DynamoDB reserve are fine. At most 63 bytes in UTF-8, without control
 * characters; no two components of a record may share one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

  /** The stored name, kept to the letter. */
  String value();
}
