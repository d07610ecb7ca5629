package example;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import dev.rowsmith.annotation.Unique;
import java.time.Instant;
import java.util.Optional;

@Table("accounts")
public record Account(
    @PartitionKey int id,
    @Unique String email,
    @Unique Optional<Long> badge,
    @Ttl Optional<Instant> expiresAt) {}
