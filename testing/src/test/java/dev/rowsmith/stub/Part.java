package dev.rowsmith.stub;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record with an attribute of most forms that DynamoDB has. */
@Table("parts")
public record Part(
    @PartitionKey int id,
    @Gsi("by-name") String name,
    @Nullable BigDecimal weight,
    @Nullable ByteBuffer picture,
    boolean used,
    @Nullable Instant at,
    Set<String> texts,
    Set<Long> numbers,
    @Nullable List<Map<String, Integer>> rows,
    @Nullable Map<String, Object> document,
    @Json @Nullable Map<String, Object> json,
    @Nullable Holder holder) {

  /** Holds itself. */
  public record Holder(@Nullable Holder inner, String text) {}
}
