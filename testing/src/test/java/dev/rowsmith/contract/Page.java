package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a sort key that is text, and names that SQL and DynamoDB reserve. */
@Table("order")
public record Page(
    @PartitionKey UUID user,
    @SortKey String path,
    @Nullable String select,
    @Nullable Integer size) {}
