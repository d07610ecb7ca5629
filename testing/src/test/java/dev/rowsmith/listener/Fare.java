package dev.rowsmith.listener;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

/** A record that is read by its key and by an index. */
@Table("fares")
public record Fare(
    @PartitionKey String line, @SortKey int stop, @Gsi("by-zone") String zone, String note) {}
