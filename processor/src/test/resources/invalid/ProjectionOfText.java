package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
record ProjectionOfText(
    @PartitionKey String room,
    @SortKey int year,
    @SortKey int day,
    @Gsi(projection = ProjectionType.KEYS_ONLY) String owner) {} // RS089
