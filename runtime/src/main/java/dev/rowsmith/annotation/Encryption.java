package dev.rowsmith.annotation;

/** Whose key encrypts a table on DynamoDB, which encrypts every table. */
public enum Encryption {
  /** DynamoDB's own key, at no charge. */
  DEFAULT,
  /** A key of the account in the key management service: AWS's for DynamoDB, or a named one. */
  KMS
}
