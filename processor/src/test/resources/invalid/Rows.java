package invalid;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Projection;

@Projection
record Row(
    @PartitionKey int id, // RS004
    @Enumerated({"A", "B"}) String kind, // RS055
    Object any) {} // RS020

@Projection
record WellRow(int id, String name) {}
