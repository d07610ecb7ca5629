package dev.rowsmith.changes;

import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;

/** A record whose stream tells what it is. */
@Table("change_tallies")
@DynamoDbOptions(stream = StreamView.NEW_IMAGE)
public record Tally(@PartitionKey int id, int count) {}
