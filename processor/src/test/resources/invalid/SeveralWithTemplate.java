package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
record TwoTemplates(
    @PartitionKey(template = "A#{a}") int a, // RS011
    @PartitionKey(template = "B#{b}") int b) {} // RS011

@Table
record OneTemplate(
    @PartitionKey int a,
    @SortKey int b,
    @SortKey(template = "C#{c}") int c) {} // RS011

@Table
record Composites(@PartitionKey int a, @PartitionKey int b, @SortKey int c, @SortKey int d) {}
