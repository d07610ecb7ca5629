package invalid;

import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;

class SharedTables {

  @Table("permitting")
  sealed interface Permitting {
    record Fine(@PartitionKey String id) implements Permitting {}

    @Table("own") // RS110
    record WithTable(@PartitionKey(template = "T#{id}") String id) implements Permitting {}

    @DynamoDbOptions(stream = StreamView.KEYS_ONLY) // RS004
    record WithOptions(@PartitionKey(template = "O#{id}") String id) implements Permitting {}

    final class NoRecord implements Permitting {} // RS111

    enum Constants implements Permitting {} // RS111

    record Keyless(String id) implements Permitting {} // RS010
  }

  @Gsi(value = "by-name", partitionKey = "name") // RS004
  @Table("misplaced")
  sealed interface Misplaced {
    record Placed(@PartitionKey String id, String name) implements Misplaced {}
  }

  @Table("generic")
  sealed interface Generic<T> { // RS003
    record OfGeneric(@PartitionKey String id) implements Generic<String> {}
  }

  @Table("open") // RS001
  interface NotSealed {}

  @Table("twice-1")
  sealed interface First {
    record OfTwo(@PartitionKey String id) implements First, Second {} // RS117 RS117
  }

  @Table("twice-2")
  sealed interface Second {
    record OfOne(@PartitionKey(template = "ONE#{id}") String id) implements Second {}
  }
}
