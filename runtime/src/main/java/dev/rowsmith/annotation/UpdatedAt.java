package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time of the last write of a record, filled in by the DAO: by {@code createRecord}, {@code
 * putRecord} and {@code updateRecord}, whatever the record says.
 *
 * <pre>{@code
 * record Note(
 *     @PartitionKey int id, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
 * }</pre>
 *
 * <p>The time is that of the database's clock, in UTC, cut to microseconds. A clock may be set
 * back, and clocks of several machines differ: what tells the order of writes is a {@link Version}.
 *
 * <p>For an {@code Instant} that is no key of the table; at most one component has it. The updater
 * has no method that sets it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface UpdatedAt {}
