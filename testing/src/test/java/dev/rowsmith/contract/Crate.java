package dev.rowsmith.contract;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record whose indexes hold parts of it. */
@Table("crates")
@Gsi(
    value = "by-state",
    partitionKey = "state",
    sortKey = "weight",
    projection = ProjectionType.KEYS_ONLY)
public record Crate(
    @PartitionKey String sender,
    @SortKey int number,
    @Lsi(projection = ProjectionType.INCLUDE, include = "tags") @Nullable Instant sentAt,
    @Gsi(
            projection = ProjectionType.INCLUDE,
            include = {"note", "sentAt", "stops"})
        Optional<String> town,
    @Enumerated({"NEW", "SENT"}) CrateEnums.@Nullable State state,
    @Nullable Long weight,
    @Gsi(projection = ProjectionType.INCLUDE, include = "weight") @Nullable Integer shelf,
    @Nullable String note,
    Set<String> tags,
    List<String> stops) {

  static Crate of(String sender, int number) {
    return new Crate(
        sender, number, null, Optional.empty(), null, null, null, null, Set.of(), List.of());
  }

  Crate sent(@Nullable String newTown, long second) {
    return new Crate(
        sender,
        number,
        Instant.ofEpochSecond(second),
        Optional.ofNullable(newTown),
        CrateEnums.State.SENT,
        100L * number,
        number,
        note,
        Set.of("a", "b"),
        List.of("x", "y"));
  }

  Crate noted(String newNote) {
    return new Crate(sender, number, sentAt, town, state, weight, shelf, newNote, tags, stops);
  }
}
