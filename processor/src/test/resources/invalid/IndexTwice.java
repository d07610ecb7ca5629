package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
@Gsi(value = "by-id", partitionKey = "id", sortKey = "id") // RS033
record IndexTwice(
    @PartitionKey int id,
    @Gsi(sortKey = "name") String name) {} // RS033

@Table
@Gsi(value = "by-name", partitionKey = {"name", "id", "name"}, sortKey = {"place", "place"}) // RS033 RS033
record PartTwice(@PartitionKey int id, String name, String place) {}
