package dev.rowsmith.manual;

import dev.rowsmith.annotation.CreatedAt;
import dev.rowsmith.annotation.GeneratedId;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.UpdatedAt;
import java.time.Instant;
import java.util.UUID;

// docs: complaint
@Table("complaints")
public record Complaint(
    @PartitionKey @GeneratedId UUID id,
    String text,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
// docs: end
