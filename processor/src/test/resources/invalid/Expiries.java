package invalid;

import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import java.time.Instant;
import java.util.Optional;

class Expiries {
  @Table
  record Seconds(@PartitionKey int id, @Ttl long expiresAt) {} // RS095

  @Table
  record Texts(@PartitionKey int id, @Ttl @Format("yyyy-MM-dd'T'HH:mm:ssX") Instant at) {} // RS095

  @Table
  record Keys(@Ttl @PartitionKey Instant at) {} // RS096

  @Table
  record Twice(@PartitionKey int id, @Ttl Instant at, @Ttl Optional<Instant> then) {} // RS097

  @Table
  record Once(@PartitionKey int id, @Ttl Optional<Instant> at) {}
}
