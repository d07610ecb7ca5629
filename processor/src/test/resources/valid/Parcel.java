package example;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

@Table("parcels")
public record Parcel(
    @PartitionKey String sender,
    @SortKey int number,
    @Lsi Instant sentAt,
    @Gsi(sortKey = "weight", projection = ProjectionType.KEYS_ONLY)
        @Enumerated({"NEW", "SENT"})
        ParcelEnums.State state,
    Long weight,
    @Gsi(value = "by-town", projection = ProjectionType.INCLUDE, include = {"note", "tags"})
        Optional<String> town,
    String note,
    Set<String> tags) {}
