package invalid;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record Lists(
    @PartitionKey int id,
    @Enumerated({}) String empty, // RS042
    @Enumerated({"A", "B", "A"}) String twice, // RS042
    @Enumerated({"in progress", "1st", "", "class", "_"}) String words, // RS042 RS042 RS042 RS042 RS042
    @Enumerated({"true", "B"}) ListsEnums.Mixed mixed) {} // RS042
