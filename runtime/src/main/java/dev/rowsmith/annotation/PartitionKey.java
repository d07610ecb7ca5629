package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component that a record is found by: {@code phones.getRecord(personId)}.
 *
 * <p>A key is a text, an integer or decimal number, a UUID, an enum, a time, a date or binary.
 * Refused: {@code boolean}, {@code float}, {@code double}, {@code Optional} and a second partition
 * key. A stored key is never empty and takes at most 2048 bytes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface PartitionKey {}
