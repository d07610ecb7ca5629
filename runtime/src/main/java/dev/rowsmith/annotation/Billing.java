package dev.rowsmith.annotation;

/** How DynamoDB bills a table's reads and writes. */
public enum Billing {
  /** Per request, without a limit to plan. */
  ON_DEMAND,
  /** By provisioned capacity, for the table and for each of its indexes. */
  PROVISIONED
}
