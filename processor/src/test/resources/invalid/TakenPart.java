package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.Table;

@Table
record TakenPart(@PartitionKey int id, @Gsi(projection = ProjectionType.KEYS_ONLY) int owner) {} // RS006

record TakenPartByOwner(int id, int owner) {}
