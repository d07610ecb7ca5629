package invalid;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SqlOptions;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;
import java.util.Set;

@Table
@SqlOptions(
    fillFactor = 9, // RS052
    indexFillFactor = 101, // RS052
    tablespace = "", // RS052
    indexTablespace = "pg_default") // RS052
record Kept(@PartitionKey int id) {}

@Table
@SqlOptions(nativeEnums = true) // RS054
record OfKeys(
    @PartitionKey Shade shade, @Gsi @Enumerated({"A", "B"}) String group, Set<Shade> shades) {}

@Table
@SqlOptions(nativeEnums = true)
record Shaded(
    @PartitionKey int id, Shade shade) {} // RS053

@Table
@SqlOptions(nativeEnums = true, fillFactor = 10, indexFillFactor = 100, tablespace = "Fast disks")
record WellKept(@PartitionKey int id, @Enumerated({"A", "B"}) String group) {}

enum Shade {
  DARK,
  @Stored("ääääääääääääääääääääääääääääääää")
  LIGHT
}
