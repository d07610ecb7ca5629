package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;

/** A record with templates of texts, and of a time that is stored within its key alone. */
@Table("notes")
public record Note(
    @PartitionKey(template = "{shelf}::{folder}") String shelf,
    String folder,
    @SortKey(template = "N/{tag}/{at}/{name}") Instant at,
    String tag,
    String name,
    int size) {}
