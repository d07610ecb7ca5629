package dev.rowsmith.testing;

/** A store that tests run on. */
public enum Backend {
  /** DynamoDB Local. */
  DYNAMODB("DynamoDB"),
  /** PostgreSQL. */
  POSTGRES("PostgreSQL");

  private final String displayName;

  Backend(String displayName) {
    this.displayName = displayName;
  }

  /** The name as people write it. */
  @Override
  public String toString() {
    return displayName;
  }
}
