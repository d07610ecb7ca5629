package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
record EmptyTemplate(@PartitionKey(template = "") String a) {} // RS060

@Table
record OpenBrace(@PartitionKey(template = "A#{a") String a) {} // RS060

@Table
record ClosedBrace(@PartitionKey(template = "A}#{a}") String a) {} // RS060

@Table
record Twice(@PartitionKey(template = "{a}#{a}") String a) {} // RS060

@Table
record Padding(@PartitionKey(template = "{a:8}#{b:x}") int a, int b) {} // RS060 RS060

@Table
record ControlCharacter(@PartitionKey(template = "A\t{a}") String a) {} // RS060

@Table
record TextOfATextItself(
    @PartitionKey(template = "A#{b}") String pk, // RS060
    @SortKey(template = "B#{c}") String b,
    int c) {}

@Table
record SortKeyInThePartition(@PartitionKey(template = "A#{a}#{b}") String a, @SortKey int b) {} // RS060

@Table
record UnknownComponent(
    @PartitionKey(template = "USER#{userID}") String userId, // RS061
    @SortKey(template = "{}#{user_id}") String sk) {} // RS061 RS061

@Table
record DoubledBraces(@PartitionKey(template = "{{{a}}}") String a) {}
