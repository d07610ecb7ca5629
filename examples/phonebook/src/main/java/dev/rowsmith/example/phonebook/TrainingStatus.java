package dev.rowsmith.example.phonebook;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;

/** How far the training that a request asked for has come, and since when. */
@Table("status-table")
public record TrainingStatus(
    @PartitionKey String requestId,
    @Enumerated({"STARTED", "IN_PROGRESS", "SUCCESS", "FAILED"}) TrainingStatusEnums.Status status,
    Instant timestamp) {}
