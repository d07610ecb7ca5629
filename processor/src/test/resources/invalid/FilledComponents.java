package invalid;

import dev.rowsmith.annotation.CreatedAt;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.GeneratedId;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import dev.rowsmith.annotation.UpdatedAt;
import dev.rowsmith.annotation.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

class FilledComponents {
  @Table
  record Versions(@PartitionKey int id, @Version String version) {} // RS125

  @Table
  record Boxed(@PartitionKey int id, @Version Long version) {} // RS125

  @Table
  record Narrow(@PartitionKey int id, @Version byte version) {} // RS125

  @Table
  record Created(@PartitionKey int id, @CreatedAt LocalDateTime at) {} // RS126

  @Table
  record Updated(@PartitionKey int id, @UpdatedAt Optional<Instant> at) {} // RS126

  @Table
  record Ids(@PartitionKey @GeneratedId int id) {} // RS127

  @Table
  record MaybeIds(@PartitionKey int id, @GeneratedId Optional<UUID> code) {} // RS127

  @Table
  record Twice(@PartitionKey int id, @Version int version, @Version long revision) {} // RS128

  @Table
  record TwoTimes(@PartitionKey int id, @CreatedAt Instant at, @CreatedAt Instant on) {} // RS128

  @Table
  record VersionKey(@PartitionKey int id, @SortKey @Version int version) {} // RS129

  @Table
  record TimeKey(@PartitionKey int id, @SortKey @CreatedAt Instant at) {} // RS129

  @Table
  record Templated(
      @PartitionKey(template = "T#{at}") String key,
      @UpdatedAt Instant at) {} // RS129

  @Table
  record Defaulted(@PartitionKey int id, @Version @Default("1") int version) {} // RS103

  @Table
  record Formatted(
      @PartitionKey int id,
      @CreatedAt @Format("uuuu-MM-dd'T'HH:mm:ssX") Instant at) {} // RS103

  @Table
  record Expiring(@PartitionKey int id, @UpdatedAt @Ttl Instant at) {} // RS103

  @Table
  record Both(@PartitionKey int id, @CreatedAt @UpdatedAt Instant at) {} // RS103

  @Table
  record Listed(@PartitionKey int id, @GeneratedId @Enumerated({"A", "B"}) String code) {} // RS103

  record Counted(@Version int version) {} // RS004

  @Table
  record Embedding(@PartitionKey int id, @Embedded Counted counted) {} // RS109

  @Table
  record Fine(
      @PartitionKey @GeneratedId UUID id,
      @SortKey @GeneratedId String code,
      @Version short version,
      @CreatedAt @Default("2020-01-01T00:00:00Z") Instant createdAt,
      @UpdatedAt Instant updatedAt) {}
}
