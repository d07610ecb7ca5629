package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
@Gsi(value = "inverted", partitionKey = "name", sortKey = "a") // RS068
record IndexOfKeyText(
    @PartitionKey(template = "USER#{a}") @Gsi int a, // RS068
    @SortKey(template = "NAME#{name}") @Gsi("by-sort-key") String sk,
    String name) {}
