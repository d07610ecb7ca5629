package dev.rowsmith.contract;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record of two key components, with a sparse index that has a sort key. */
@Table("events")
@Gsi(value = "by-kind", partitionKey = "kind")
public record Event(
    @PartitionKey String source,
    @SortKey long sequence,
    String kind,
    @Gsi(sortKey = "at") @Nullable String owner,
    @Nullable Instant at,
    @Default("3") int attempts,
    Optional<String> note,
    @Nullable BigDecimal amount) {

  static Event of(String source, long sequence) {
    return new Event(source, sequence, "click", null, null, 1, Optional.empty(), null);
  }

  Event ownedBy(@Nullable String newOwner, @Nullable Instant newAt) {
    return new Event(source, sequence, kind, newOwner, newAt, attempts, note, amount);
  }

  Event costing(@Nullable String newAmount) {
    BigDecimal cost = newAmount == null ? null : new BigDecimal(newAmount);
    return new Event(source, sequence, kind, owner, at, attempts, note, cost);
  }
}
