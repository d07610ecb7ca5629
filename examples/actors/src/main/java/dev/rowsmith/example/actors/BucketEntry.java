package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An internal attribute of an actor, in a bucket of its kind; it may expire. */
@Table("attributes")
public record BucketEntry(
    @PartitionKey String id,
    @SortKey(template = "{bucket}:{name}") @Nullable String bucketName,
    String bucket,
    String name,
    @Json Map<String, Object> data,
    @Format(Stamps.PATTERN) @Nullable Instant timestamp,
    @Ttl @Column("ttl_timestamp") @Nullable Instant expiry) {}
