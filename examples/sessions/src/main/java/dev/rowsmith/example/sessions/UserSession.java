package dev.rowsmith.example.sessions;

import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session of a user: the same table as {@code cdk.json} describes, typed. */
@Table("user_sessions")
@DynamoDbOptions(
    stream = StreamView.NEW_AND_OLD_IMAGES,
    deletionProtection = true,
    tags = @Tag(key = "BackupPolicy", value = "Daily"))
public record UserSession(
    @PartitionKey String userId,
    @SortKey String sessionId,
    @Gsi(value = "status-index", sortKey = "expiresAt") @Nullable String status,
    @Converted(by = EpochSeconds.class) @Nullable Instant expiresAt) {}
