package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import dev.rowsmith.annotation.Unique;
import java.time.Instant;
import java.util.Optional;

/** A record that has its value until it expires. */
@Table("passes")
public record Pass(@PartitionKey String token, @Unique String code, @Ttl Optional<Instant> until) {}
