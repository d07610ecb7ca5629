package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Table
record KeyTypes(
    @PartitionKey boolean flag, // RS014
    @SortKey double amount, // RS014
    @Gsi Float weight, // RS014
    @Gsi("by-perhaps") Optional<Boolean> perhaps, // RS014
    @Gsi("by-tag") Set<String> tags, // RS014
    @Gsi(value = "by-name", sortKey = "weight") String name) {} // RS014

@Table
record ListKey(@PartitionKey List<String> names) {} // RS014

@Table
record SparseIndex(@PartitionKey int id, @Gsi Optional<String> owner, @Gsi String status) {}
