package dev.rowsmith.faults;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.UpdatedAt;
import dev.rowsmith.annotation.Version;
import java.time.Instant;

/** A record whose writes are counted and told apart by their times. */
@Table("stamped")
public record Stamped(
    @PartitionKey int id, long count, @Version int version, @UpdatedAt Instant updatedAt) {}
