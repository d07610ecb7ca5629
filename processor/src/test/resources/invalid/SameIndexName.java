package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record SameIndexName(
    @PartitionKey int id,
    @Gsi String name,
    @Gsi("name-index") String other) {} // RS035
