package dev.rowsmith.annotation;

/** What DynamoDB charges for: more for requests, or more for storage. */
public enum TableClass {
  /** The cheaper one for most tables. */
  STANDARD,
  /** Storage costs less and each request more. */
  INFREQUENT_ACCESS
}
