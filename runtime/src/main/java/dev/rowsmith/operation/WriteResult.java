package dev.rowsmith.operation;

import org.jspecify.annotations.Nullable;

/**
 * What a write found and did.
 *
 * @param outcome whether the write was done
 * @param record after {@link Outcome#APPLIED}: of a create or a put, the record as it now reads
 *     where that differs from what was given, else null; of an update, the record as it is now; of
 *     a delete, null. After {@link Outcome#REFUSED}: the record that stood there, or null where it
 *     could not be told.
 */
public record WriteResult<R>(Outcome outcome, @Nullable R record) {

  /** Whether a write was done. */
  public enum Outcome {
    /** It was done. */
    APPLIED,
    /** Nothing was done: no record has the key, and the write wants one or its condition fails. */
    ABSENT,
    /** Nothing was done: the record that has the key is not as the write wants it. */
    REFUSED
  }
}
