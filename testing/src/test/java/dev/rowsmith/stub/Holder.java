package dev.rowsmith.stub;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Unique;

/** A record with a value that no other has. */
@Table("holders")
public record Holder(@PartitionKey int id, @Unique String name) {}
