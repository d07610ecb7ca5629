package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
@Gsi(value = "by-place", partitionKey = {"name", "place", "id", "a", "b"}) // RS032
record ManyIndexComponents(
    @PartitionKey int id,
    String place,
    int a,
    int b,
    @Gsi(sortKey = {"id", "place", "a", "b", "c"}) String name, // RS032
    int c) {}

@Table
@Gsi(value = "by-all", partitionKey = {"a", "b", "c", "d"}, sortKey = {"e", "f", "g", "id"})
record FourAndFour(@PartitionKey int id, int a, int b, int c, int d, int e, int f, int g) {}
