package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
@Gsi(value = "by-place", partitionKey = {"name", "place"}) // RS032
record CompositeIndex(
    @PartitionKey int id,
    String place,
    @Gsi(sortKey = {"id", "place"}) String name) {} // RS032
