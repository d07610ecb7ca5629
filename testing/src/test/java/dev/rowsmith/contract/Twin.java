package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As {@link Page}, in another table. */
@Table("twins")
public record Twin(
    @PartitionKey UUID user,
    @SortKey String path,
    @Nullable String select,
    @Nullable Integer size) {}
