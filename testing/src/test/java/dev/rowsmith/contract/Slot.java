package dev.rowsmith.contract;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A record whose keys are of the types that need more than a text or a number. */
@Table("slots")
public record Slot(
    @PartitionKey ByteBuffer place,
    @SortKey LocalDateTime start,
    @Gsi(value = "by-length", sortKey = "opens") Duration length,
    @Nullable LocalTime opens) {}
