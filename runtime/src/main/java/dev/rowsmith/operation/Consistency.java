package dev.rowsmith.operation;

/** Which writes a read sees. PostgreSQL always reads consistently. */
public enum Consistency {
  /** All that were done before the read began. */
  CONSISTENT,
  /** Perhaps not the latest; costs half on DynamoDB, and is all that a global index has. */
  EVENTUAL
}
