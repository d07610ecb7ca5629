package dev.rowsmith.annotation;

/** How an enum constant is stored where nothing else is said of it. */
public enum StoredForm {
  /** {@code IN_PROGRESS} is stored as {@code IN_PROGRESS}. */
  NAME,
  /** {@code IN_PROGRESS} is stored as {@code in_progress}. */
  LOWER_CASE
}
