package dev.rowsmith.schema;

/** A property of an attribute beyond its name and its type. */
public enum Trait {
  /** Present in every record: a null is refused on write, an absence on read. */
  REQUIRED,
  /** An absence reads as a default that the codec knows. */
  DEFAULTED,
  /** Stored as JSON text where the backend has a form of its own for lists and maps. */
  JSON,
  /** Counts the writes of its record, from 1; an absent one counts as 0. */
  VERSION,
  /** The time of the last write of its record. */
  UPDATED_AT,
  /** No two records have the same value. */
  UNIQUE
}
