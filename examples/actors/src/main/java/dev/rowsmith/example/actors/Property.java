package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

/** Something that is known of an actor. */
@Table("properties")
public record Property(@PartitionKey String id, @SortKey String name, String value) {}
