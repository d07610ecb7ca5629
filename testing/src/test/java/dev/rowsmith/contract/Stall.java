package dev.rowsmith.contract;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Projection;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record of a composite key and of a template, whose indexes hold parts of it. */
@Table("stalls")
@Gsi(
    value = "by-trade",
    partitionKey = "trade",
    sortKey = "row",
    projection = ProjectionType.KEYS_ONLY)
public record Stall(
    @PartitionKey String town,
    @PartitionKey short market,
    @SortKey(template = "STALL#{day}#{opened}#{row:03}") Instant opened,
    LocalDate day,
    int row,
    @Nullable String trade,
    @Gsi(
            projection = ProjectionType.INCLUDE,
            include = {"fee", "day"})
        @Nullable String owner,
    @Lsi(projection = ProjectionType.KEYS_ONLY) @Nullable Long fee,
    @Nullable String remarks) {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  static Stall of(String town, int row) {
    return new Stall(town, (short) 1, NOON, MONDAY, row, "fish", "ann", 10L * row, "no " + row);
  }

  /** A part with a component that is stored within a text of the key alone. */
  @Projection(Stall.class)
  public record Opening(@Nullable Long fee, Instant opened, String town) {}
}
