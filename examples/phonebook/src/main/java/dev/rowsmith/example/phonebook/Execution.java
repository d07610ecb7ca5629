package dev.rowsmith.example.phonebook;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A training that runs, and how much of it is done; one without a user is not in the index. */
@Table("execution-table")
public record Execution(
    @PartitionKey String executionId,
    @Gsi("user_id") @Nullable String userId,
    String name,
    Instant timestamp,
    @Enumerated({
          "TABULAR",
          "PRETRAINED",
          "IMAGE",
          "AUDIO",
          "TEXTUAL",
          "CLASSICAL_ML",
          "OBJECT_DETECTION"
        })
        ExecutionEnums.DataSource dataSource,
    @Enumerated({"QUEUED", "STARTING", "UPLOADING", "TRAINING", "SUCCESS", "ERROR"})
        ExecutionEnums.Status status,
    int progress) {}
