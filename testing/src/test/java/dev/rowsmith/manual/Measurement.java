package dev.rowsmith.manual;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A record of several types. */
// docs: types
@Table("sensor_measurements")
public record Measurement(
    @PartitionKey UUID sensor,
    @SortKey Instant at,
    BigDecimal value,
    float drift,
    boolean calibrated,
    byte[] raw) {}
// docs: end
