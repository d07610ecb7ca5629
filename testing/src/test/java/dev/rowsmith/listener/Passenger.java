package dev.rowsmith.listener;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Unique;

/** A record that is found by a value that no other has. */
@Table("passengers")
public record Passenger(@PartitionKey int id, @Unique String card) {}
