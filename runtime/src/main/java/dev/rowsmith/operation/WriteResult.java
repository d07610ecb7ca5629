package dev.rowsmith.operation;

import org.jspecify.annotations.Nullable;

/**
 * What a write found and did.
 *
 * @param outcome whether the write was done
 * @param record after {@link Outcome#APPLIED}: of a create or a put, the record as it now reads
 *     where that differs from what was given, else null; of an update, the record in the state that
 *     was asked for; of a delete, null. After {@link Outcome#REFUSED}: the record that stood there,
 *     or null where it could not be told.
 * @param afterLoss whether an earlier attempt at the same write got no answer, so that what this
 *     one found may be that one's doing
 */
public record WriteResult<R>(Outcome outcome, @Nullable R record, boolean afterLoss) {

  /** Of a write whose every attempt was answered. */
  public WriteResult(Outcome outcome, @Nullable R record) {
    this(outcome, record, false);
  }

  /** The same result of a write of which an earlier attempt got no answer. */
  public WriteResult<R> repeated() {
    return new WriteResult<>(outcome, record, true);
  }

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
