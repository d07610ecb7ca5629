package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that a peer has not fetched yet. Its number stands in the key without zeros before it,
 * as the original wrote it, so 10 is kept before 9.
 */
@Table("subscriptiondiffs")
public record SubscriptionDiff(
    @PartitionKey String id,
    @SortKey(template = "{subid}:{seqnr}") @Nullable String subidSeqnr,
    String subid,
    int seqnr,
    @Format(Stamps.PATTERN) Instant timestamp,
    String diff) {}
