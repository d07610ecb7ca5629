package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Version;

/** A record whose table and attributes are called as the parts of a statement are. */
@Table("stood")
public record Stood(@PartitionKey String place, @SortKey int u, String t, @Version long version) {}
