package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import dev.rowsmith.annotation.Version;
import java.time.Instant;

/** A record that expires, and whose writes are counted. */
@Table("leases")
public record Lease(@PartitionKey int id, @Ttl Instant until, @Version int version) {}
