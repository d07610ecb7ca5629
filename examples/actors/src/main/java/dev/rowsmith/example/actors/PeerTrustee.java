package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

/** A peer that an actor made elsewhere, and the passphrase to it. */
@Table("peertrustees")
public record PeerTrustee(
    @PartitionKey String id,
    @SortKey String peerid,
    String baseuri,
    String type,
    String passphrase) {}
