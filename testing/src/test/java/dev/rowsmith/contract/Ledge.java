package dev.rowsmith.contract;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SqlOptions;
import dev.rowsmith.annotation.Table;

/** A record whose table and indexes are in tablespaces. */
@Table("ledges")
@SqlOptions(tablespace = "Rowsmith slow", indexTablespace = "rowsmith_fast")
public record Ledge(@PartitionKey int id, @Gsi("by-name") String name) {}
