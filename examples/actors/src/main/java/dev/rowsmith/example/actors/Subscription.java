package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What a peer wants to be told of an actor. */
@Table("subscriptions")
public record Subscription(
    @PartitionKey String id,
    @SortKey(template = "{peerid}:{subid}") @Nullable String peerSubId,
    String peerid,
    String subid,
    @Nullable String granularity,
    @Nullable String target,
    @Nullable String subtarget,
    @Nullable String resource,
    @Default("1") int seqnr,
    @Default("false") boolean callback) {}
