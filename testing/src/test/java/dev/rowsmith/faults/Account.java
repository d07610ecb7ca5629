package dev.rowsmith.faults;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

/** A record whose writes are lost, repeated and counted. */
@Table("accounts")
public record Account(@PartitionKey int id, String owner, long balance) {}
