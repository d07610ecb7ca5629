package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;

class SharedTableKeys {

  @Table("plain")
  sealed interface Plain {
    record Plain1(@PartitionKey String id) implements Plain {}

    record Plain2(@PartitionKey String id) implements Plain {} // RS069
  }

  @Table("prefix")
  sealed interface Prefix {
    record Short(@PartitionKey @Column("pk") String id, @SortKey(template = "A#{at}") @Column("sk") Instant at)
        implements Prefix {}

    record Long(
        @PartitionKey @Column("pk") String id,
        @SortKey(template = "A#B#{at}") @Column("sk") Instant at) // RS069
        implements Prefix {}

    record Other(@PartitionKey @Column("pk") String id, @SortKey(template = "B#{at}") @Column("sk") Instant at)
        implements Prefix {}
  }

  @Table("half")
  sealed interface Half {
    record Whole(@PartitionKey(template = "W#{id}") @Column("pk") String id) implements Half {}

    record NoTemplate(@PartitionKey @Column("pk") String id) implements Half {} // RS069
  }

  @Table("names")
  sealed interface Names {
    record Id(@PartitionKey(template = "I#{id}") String id) implements Names {}

    record Name(@PartitionKey(template = "N#{name}") String name) implements Names {} // RS112
  }

  @Table("forms")
  sealed interface Forms {
    record Number(@PartitionKey @Column("pk") String id, @SortKey @Column("sk") int number) implements Forms {}

    record Text(
        @PartitionKey(template = "T#{id}") @Column("pk") String id, // RS112
        @SortKey @Column("sk") String text)
        implements Forms {}

    record Unsorted(@PartitionKey(template = "U#{id}") @Column("pk") String id) implements Forms {} // RS112
  }
}
