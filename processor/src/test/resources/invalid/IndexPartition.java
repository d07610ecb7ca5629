package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
@Gsi("by-place") // RS031
record IndexPartition(
    @PartitionKey int id,
    @Gsi(partitionKey = "id") String name) {} // RS031
