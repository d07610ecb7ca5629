package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says when a record expires: an {@code Instant} that may be absent, of a record that stays.
 *
 * <pre>{@code
 * record Session(@PartitionKey String token, String user, @Ttl Optional<Instant> expiresAt) {}
 * }</pre>
 *
 * <p>It is stored as the number of its seconds since 1970, and cut to them. {@code createTable()}
 * switches DynamoDB's time to live on for it, which deletes expired records within some days; on
 * PostgreSQL it makes an index of the records that expire. From its second on, a record is as if it
 * were not there, to every read and write.
 *
 * <p>At most one component has it, and no key of the table. Every index holds it, and one that is
 * ordered by it names it first.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ttl {}
