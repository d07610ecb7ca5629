package dev.rowsmith.stub;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Version;

/** A record whose writes are counted. */
@Table("counters")
public record Counter(@PartitionKey int id, String owner, @Version int version) {}
