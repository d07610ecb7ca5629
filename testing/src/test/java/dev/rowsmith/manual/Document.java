package dev.rowsmith.manual;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record with two indexes. */
// docs: indexes
@Table("shared_documents")
@Gsi(value = "by-folder", partitionKey = "folder", sortKey = "title")
public record Document(
    @PartitionKey String id,
    String folder,
    String title,
    @Gsi(sortKey = "due") @Nullable String reviewer,
    @Nullable Instant due) {}
// docs: end
