package dev.rowsmith.listener;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

/** A record that may be large. */
@Table("long_scrolls")
public record Scroll(@PartitionKey int id, String text) {}
