package dev.rowsmith.schema;

/**
 * Provisioned capacity of a DynamoDB table and of each of its indexes.
 *
 * @param readUnits read capacity units, at least 1
 * @param writeUnits write capacity units, at least 1
 */
public record Throughput(long readUnits, long writeUnits) {}
