package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An id that the DAO makes for a record which has none.
 *
 * <pre>{@code
 * record Order(@PartitionKey @GeneratedId UUID id, String customer) {}
 *
 * Order order = orders.createRecord("ann");
 * }</pre>
 *
 * <p>{@code createRecord}, {@code putRecord} and the calls for many records fill it in where it is
 * null. It is a UUID of version 7, which begins with the time, so that new records are next to each
 * other in an index of PostgreSQL; {@code idGenerator(…)} of the database's builder makes others.
 *
 * <p>For a {@code UUID} or a {@code String}, which may be a key. The updater has no method that
 * sets it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface GeneratedId {}
