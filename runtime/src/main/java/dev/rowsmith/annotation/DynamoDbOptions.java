package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How DynamoDB keeps the table; PostgreSQL has no use for it, but for the stream, which it has too.
 *
 * <pre>{@code
 * @DynamoDbOptions(billing = Billing.PROVISIONED, readCapacity = 5, writeCapacity = 5)
 * @DynamoDbOptions(stream = StreamView.NEW_IMAGE, deletionProtection = true)
 * }</pre>
 *
 * <p>{@code createTable()} makes the table with all of it. Of a table that is there already it
 * changes nothing, but that it switches point-in-time recovery on where that is still off, and on
 * PostgreSQL makes a stream where there is none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DynamoDbOptions {

  /** How reads and writes are billed. */
  Billing billing() default Billing.ON_DEMAND;

  /** Read capacity units of the table and of each index, at least 1; only with PROVISIONED. */
  long readCapacity() default 0;

  /** Write capacity units of the table and of each index, at least 1; only with PROVISIONED. */
  long writeCapacity() default 0;

  /**
   * What the table's stream tells of each change; there is none if nothing is said. With one, the
   * DAO has {@code changes()}.
   */
  StreamView stream() default StreamView.NONE;

  /** Whether the table cannot be dropped, by {@code dropTable} neither. */
  boolean deletionProtection() default false;

  /** Whether the table can be restored to any second of the last 35 days. */
  boolean pointInTimeRecovery() default false;

  /** Whose key encrypts the table. */
  Encryption encryption() default Encryption.DEFAULT;

  /** The key's id, ARN or alias; only with KMS, which takes AWS's key for DynamoDB without one. */
  String encryptionKey() default "";

  /** What is charged for. */
  TableClass tableClass() default TableClass.STANDARD;

  /** At most 50 tags, each key once. */
  Tag[] tags() default {};
}
