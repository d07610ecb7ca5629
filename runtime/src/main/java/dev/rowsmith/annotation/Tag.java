package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A tag of a table on DynamoDB, in {@link DynamoDbOptions#tags}.
 *
 * <pre>{@code
 * @DynamoDbOptions(tags = {@Tag(key = "team", value = "billing")})
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Tag {

  /** 1 to 128 letters, digits, spaces and {@code _ . : / = + - @}; not {@code aws:…}. */
  String key();

  /** At most 256 characters of the same kinds. */
  String value();
}
