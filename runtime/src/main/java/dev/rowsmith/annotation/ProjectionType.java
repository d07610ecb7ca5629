package dev.rowsmith.annotation;

/** Which attributes of a record an index holds, beside the keys of the index and of the table. */
public enum ProjectionType {
  /** All of them: a query of the index brings whole records. */
  ALL,
  /** None of them. */
  KEYS_ONLY,
  /** Those that {@code include} names. */
  INCLUDE
}
