package invalid;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record ListNames(
    @PartitionKey int id,
    @Enumerated({"A", "B"}) String attribute, // RS043
    @Enumerated({"A", "B"}) String index, // RS043
    @Enumerated({"A", "B"}) String listNamesEnums, // RS043
    @Enumerated({"A", "B"}) String ab,
    @Enumerated({"A", "B"}) String aB) {} // RS043
