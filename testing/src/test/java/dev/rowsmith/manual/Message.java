package dev.rowsmith.manual;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;

/** A record of a partition that is ordered by time. */
// docs: keys
@Table("chat_messages")
public record Message(
    @PartitionKey String room, @SortKey Instant sentAt, String author, String text) {}
// docs: end
