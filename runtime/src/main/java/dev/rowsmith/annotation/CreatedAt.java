package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time at which a record was stored first, filled in by the DAO.
 *
 * <pre>{@code
 * record Note(
 *     @PartitionKey int id, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
 * }</pre>
 *
 * <p>{@code createRecord} stores the time of the call, whatever the record says. {@code putRecord}
 * stores what the record says and, where that is null, the time of the call; so a record that was
 * read, changed and put keeps its time. The time is that of the database's clock, in UTC, cut to
 * microseconds.
 *
 * <p>For an {@code Instant} that is no key of the table; at most one component has it. The updater
 * has no method that sets it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface CreatedAt {}
