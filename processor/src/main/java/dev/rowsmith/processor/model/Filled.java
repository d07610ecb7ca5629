package dev.rowsmith.processor.model;

/** What a DAO fills in for the caller. */
public enum Filled {
  /** The number of the record's writes. */
  VERSION,
  /** The time of the record's first write. */
  CREATED_AT,
  /** The time of the record's last write. */
  UPDATED_AT,
  /** An id, where the record has none yet. */
  ID
}
