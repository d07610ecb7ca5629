package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.Optional;

@Table
record NoText(@PartitionKey(template = "A#{b}") int a, int b) {} // RS065

@Table
record OptionalText(@PartitionKey(template = "A#{b}") Optional<String> a, int b) {} // RS065

@Table
record Constant(@PartitionKey(template = "ALL") String a, int b) {} // RS067

@Table
record ConstantAndSort(@PartitionKey(template = "ALL") String a, @SortKey int b) {}

@Table
record ConstantSort(@PartitionKey int a, @SortKey(template = "PROFILE") String b) {}
