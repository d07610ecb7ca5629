package dev.rowsmith.faults;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Unique;

/** A record with a value that no other has. */
@Table("handles")
public record Handle(@PartitionKey int id, @Unique String name) {}
