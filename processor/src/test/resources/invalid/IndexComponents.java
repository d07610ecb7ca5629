package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
@Gsi(value = "by-place", partitionKey = "plaec") // RS030
record IndexComponents(
    @PartitionKey int id,
    String place,
    int personAge,
    @Gsi(sortKey = "person_age") String name, // RS030
    @Gsi(sortKey = "") String owner) {} // RS030
