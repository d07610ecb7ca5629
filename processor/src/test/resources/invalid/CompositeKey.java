package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
record TwoPartitions(
    @PartitionKey int a,
    @PartitionKey int b, // RS011
    @PartitionKey int c) {} // RS011

@Table
record TwoSorts(
    @PartitionKey int a,
    @SortKey int b,
    @SortKey int c) {} // RS011
