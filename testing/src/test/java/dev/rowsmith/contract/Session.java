package dev.rowsmith.contract;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import java.time.Instant;
import java.util.Optional;

/** A record that may expire. */
@Table("sessions")
public record Session(
    @PartitionKey String token,
    @Gsi(value = "by-user", sortKey = "expiresAt") String user,
    @Ttl Optional<Instant> expiresAt) {}
