package dev.rowsmith.annotation;

/** What a table's stream tells of each change. */
public enum StreamView {
  /** There is no stream. */
  NONE,
  /** The key alone. */
  KEYS_ONLY,
  /** The record as it is now. */
  NEW_IMAGE,
  /** The record as it was. */
  OLD_IMAGE,
  /** The record as it was, and as it is now. */
  NEW_AND_OLD_IMAGES
}
