package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a list, a map, a record, a record of a sealed interface or a free document as JSON text:
 * {@code S} on DynamoDB instead of {@code L} or {@code M}, and {@code jsonb} on PostgreSQL, as
 * without it.
 *
 * <pre>{@code
 * record Site(@PartitionKey String id, @Json List<String> seeds, @Json Map<String, Object> config) {}
 * }</pre>
 *
 * <p>Reads the JSON of other programs too: keys in any order, white space, escapes, numbers such as
 * {@code 50.0} and {@code 1e3}. On any other component it is a compile error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Json {}
