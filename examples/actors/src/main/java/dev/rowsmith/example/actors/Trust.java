package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That an actor trusts a peer, and how far. */
@Table("trusts")
public record Trust(
    @PartitionKey String id,
    @SortKey String peerid,
    String baseuri,
    String type,
    String relationship,
    @Gsi("secret-index") String secret,
    @Nullable String desc,
    @Default("false") boolean approved,
    @Default("false") boolean peerApproved,
    @Default("false") boolean verified,
    @Nullable String verificationToken,
    @Nullable String peerIdentifier,
    @Nullable String establishedVia,
    @Format(Stamps.PATTERN) @Nullable Instant createdAt,
    @Format(Stamps.PATTERN) @Nullable Instant lastAccessed,
    @Nullable String lastConnectedVia,
    @Nullable String clientName,
    @Nullable String clientVersion,
    @Nullable String clientPlatform,
    @Nullable String oauthClientId,
    @Nullable String awSupported,
    @Nullable String awVersion,
    @Format(Stamps.PATTERN) @Nullable Instant capabilitiesFetchedAt) {

  /** A trust that nobody has approved yet. */
  static Trust asked(String id, String peerid, String relationship, String secret, Instant now) {
    String peer = "https://example.org/" + peerid;
    return new Trust(
        id,
        peerid,
        peer,
        "urn:actingweb:example.org",
        relationship,
        secret,
        null,
        false,
        false,
        false,
        null,
        null,
        null,
        now,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
