package dev.rowsmith.example.messages;

import dev.rowsmith.annotation.CreatedAt;
import dev.rowsmith.annotation.GeneratedId;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a user posts for everybody, until it expires. */
@Table("activities")
public record Activity(
    @PartitionKey @GeneratedId UUID uuid,
    @Gsi(sortKey = "createdAt") UUID userUuid,
    String message,
    int repliesCount,
    int repostsCount,
    int likesCount,
    Optional<UUID> replyToActivityUuid,
    @Ttl Instant expiresAt,
    @CreatedAt Instant createdAt) {}
