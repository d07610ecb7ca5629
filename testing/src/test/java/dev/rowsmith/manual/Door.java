package dev.rowsmith.manual;

import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;

/** A record whose changes are told. */
// docs: door
@Table("doors")
@DynamoDbOptions(stream = StreamView.NEW_AND_OLD_IMAGES)
public record Door(@PartitionKey int number, boolean open) {}
// docs: end
