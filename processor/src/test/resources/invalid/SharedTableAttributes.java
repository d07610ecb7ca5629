package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SharedTableAttributes {

  record Town(String name) {}

  record City(String name) {}

  @Table("forms")
  sealed interface Forms {
    record Form1(
        @PartitionKey(template = "1#{id}") String id,
        int size,
        @Enumerated({"A", "B"}) String kind,
        Set<String> tags,
        List<String> lines,
        Town place,
        String same,
        String cased)
        implements Forms {}

    record Form2(
        @PartitionKey(template = "2#{id}") String id,
        long size, // RS113
        @Enumerated({"A", "C"}) String kind, // RS113
        Set<Integer> tags, // RS113
        @Json List<String> lines, // RS113
        City place, // RS113
        Optional<String> same,
        @Column("CASED") String cased) // RS022
        implements Forms {}
  }

  @Table("expiring")
  sealed interface Expiring {
    record Soon(@PartitionKey(template = "1#{id}") String id, @Ttl Instant soon) implements Expiring {}

    record Late(@PartitionKey(template = "2#{id}") String id, @Ttl Instant late) implements Expiring {} // RS116
  }

  @Table("indexes")
  sealed interface Indexes {
    record Index1(
        @PartitionKey(template = "1#{id}") @Column("pk") String id,
        @SortKey @Column("sk") String name,
        @Gsi("by-town") @Gsi("by-kind") String town,
        String kind)
        implements Indexes {}

    record Index2(
        @PartitionKey(template = "2#{id}") @Column("pk") String id,
        @SortKey @Column("sk") String name,
        @Gsi("by-town") String town,
        @Gsi("by-kind") String kind) // RS114
        implements Indexes {}

    record Index3(
        @PartitionKey(template = "3#{id}") @Column("pk") String id,
        @SortKey @Column("sk") String name,
        @Gsi(value = "by-town", sortKey = "name") String town) // RS114
        implements Indexes {}
  }

  @Table("told")
  sealed interface Told {
    record Told1(
        @PartitionKey(template = "1#{id}") String pk,
        @SortKey @Column("sk") String name,
        @Gsi(sortKey = "pk") String town, // RS115
        @Lsi String street,
        String id)
        implements Told {}

    record Told2(
        @PartitionKey(template = "2#{number}") String pk,
        @SortKey @Column("sk") String name,
        String town,
        @Lsi String street,
        int number)
        implements Told {}
  }

  @Table("too-many") // RS082
  sealed interface Locals {
    record Local1(
        @PartitionKey(template = "1#{id}") String id,
        @SortKey String name,
        @Lsi String a,
        @Lsi String b,
        @Lsi String c)
        implements Locals {}

    record Local2(
        @PartitionKey(template = "2#{id}") String id,
        @SortKey String name,
        @Lsi String d,
        @Lsi String e,
        @Lsi String f)
        implements Locals {}
  }
}
