package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets no two records of the table have the same value of a component.
 *
 * <pre>{@code
 * record User(@PartitionKey int id, @Unique String email, @Unique Optional<String> phone) {}
 *
 * Optional<User> ann = users.findByEmail("ann@example.org");
 * }</pre>
 *
 * <p>A write that would give a record the value of another is a {@code DuplicateValueException}.
 * The value is kept together with the record: by a unique index on PostgreSQL; on DynamoDB by a
 * companion table, {@code users_unique}, whose item for the value is written in the same
 * transaction. Any number of records may be without a value.
 *
 * <p>The DAO gets {@code findByEmail} and {@code getByEmail}. A value is of a type that keys may
 * have, of at most 2048 bytes, and not empty. It is put by the updater whole, or removed; nothing
 * is added to it.
 *
 * <p>Not for a component of the table's key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Unique {}
