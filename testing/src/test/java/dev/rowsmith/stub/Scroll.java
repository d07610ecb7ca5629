package dev.rowsmith.stub;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

/** A record that may be large. */
@Table("scrolls")
public record Scroll(@PartitionKey int id, String text) {}
