package dev.rowsmith.scoreboard;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Set;

/** A record of what may be empty. */
@Table("scored_notes")
public record Note(@PartitionKey String title, Set<String> labels) {}
