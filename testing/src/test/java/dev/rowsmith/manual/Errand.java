package dev.rowsmith.manual;

import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record with a local index. */
// docs: local-index
@Table("shared_errands")
public record Errand(
    @PartitionKey String owner, @SortKey String name, @Lsi @Nullable LocalDate due) {}
// docs: end
