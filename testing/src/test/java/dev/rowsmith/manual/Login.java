package dev.rowsmith.manual;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import java.time.Instant;
import java.util.Optional;

// docs: login
@Table("logins")
public record Login(@PartitionKey String token, String user, @Ttl Optional<Instant> expiresAt) {}
// docs: end
