package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the writes of a record, and refuses those that were made of an older state of it.
 *
 * <pre>{@code
 * record Account(@PartitionKey String owner, long balance, @Version long version) {}
 * }</pre>
 *
 * <p>{@code createRecord} stores 1, whatever the record says. {@code putRecord(record)} and {@code
 * deleteRecord(record)} want the version that is stored to be the record's, and a put stores one
 * more; a record of version 0 is one that is not stored yet. Otherwise it is a {@code
 * StaleRecordException}. {@code updateRecord} raises the version, and wants one where it is told
 * {@code set.onlyVersion(n)}; {@code deleteRecord} by key wants none. Batches and transactions do
 * the same. A stored record without the attribute has the version 0.
 *
 * <p>For a {@code short}, {@code int} or {@code long} that is no key of the table; at most one
 * component has it. The updater has no method that sets it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Version {}
