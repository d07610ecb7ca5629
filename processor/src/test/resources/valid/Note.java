package example;

import dev.rowsmith.annotation.CreatedAt;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.GeneratedId;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.UpdatedAt;
import dev.rowsmith.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** All that a DAO fills in, beside components that take its names. */
@NullMarked
@Table("notes")
@Gsi(value = "by-author", partitionKey = "author", sortKey = "createdAt")
public record Note(
    @PartitionKey String author,
    @SortKey @GeneratedId UUID id,
    String filling,
    @Embedded Origin origin,
    @GeneratedId String ticket,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {

  /** Where a note is from. */
  public record Origin(String town, int year) {}
}
