package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import java.time.Instant;

class ExpiringIndexes {

  @Table
  @Gsi(value = "second", partitionKey = "c", sortKey = {"b", "until"})
  @Gsi(value = "first", partitionKey = "b", sortKey = {"until", "c"})
  record Held( // RS136
      @PartitionKey int a,
      @SortKey int b,
      @Gsi(projection = ProjectionType.KEYS_ONLY) int c, // RS135
      @Gsi(projection = ProjectionType.INCLUDE, include = "c") int d, // RS135
      @Lsi(projection = ProjectionType.INCLUDE, include = "until") int e,
      @Gsi(projection = ProjectionType.KEYS_ONLY, sortKey = "until") int f,
      @Ttl Instant until) {}

  @Table
  sealed interface Kept {

    record Goods(
        @PartitionKey(template = "GOODS#{id}") @Column("pk") int id,
        @Gsi(value = "by-town", projection = ProjectionType.KEYS_ONLY) String town) // RS135
        implements Kept {}

    record Food(
        @PartitionKey(template = "FOOD#{id}") @Column("pk") int id, String town, @Ttl Instant until)
        implements Kept {}
  }

  @Table
  record Defaulted(@PartitionKey int id, @Ttl @Default("2099-01-01T00:00:00Z") Instant until) {} // RS137
}
