package dev.rowsmith.manual;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;

/** A record with an index that holds a part of it. */
// docs: projected-index
@Table("house_visits")
public record Visit(
    @PartitionKey String house,
    @SortKey LocalDate day,
    @Gsi(projection = ProjectionType.INCLUDE, include = "nights") String guest,
    int nights,
    String remarks) {}
// docs: end
