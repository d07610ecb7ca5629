package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Version;

/** A record whose version is short. */
@Table("leaves")
public record Leaf(@PartitionKey int id, @Version short version) {}
