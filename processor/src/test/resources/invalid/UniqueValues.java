package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import dev.rowsmith.annotation.Unique;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class UniqueValues {

  @Table
  record Held(
      @PartitionKey int id,
      @SortKey @Unique int number, // RS139
      @Unique boolean flag, // RS138
      @Unique List<String> names, // RS138
      @Unique Set<String> tags, // RS138
      @Unique double size, // RS138
      @Unique @Ttl Instant until, // RS138
      @Unique Optional<String> email,
      @Unique byte[] print) {}

  @Table("several")
  sealed interface Several {
    record First(@PartitionKey(template = "F#{id}") String id, @Unique String name) // RS140
        implements Several {}

    record Second(@PartitionKey(template = "S#{id}") String id) implements Several {}
  }

  @Table("taken_unique")
  record Other(@PartitionKey int id) {}

  @Table("taken") // RS005
  record Taken(@PartitionKey int id, @Unique String name) {}
}
