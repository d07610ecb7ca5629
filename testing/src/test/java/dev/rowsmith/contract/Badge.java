package dev.rowsmith.contract;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Projection;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record whose key's texts are components, and whose indexes hold parts of it. */
@Table("badges")
public record Badge(
    @PartitionKey(template = "USER#{user}") @Nullable String pk,
    @SortKey(template = "BADGE#{number:04}")
        @Gsi(value = "by-sk", projection = ProjectionType.INCLUDE, include = "user")
        @Nullable String sk,
    UUID user,
    int number,
    @Gsi(projection = ProjectionType.KEYS_ONLY) String gate,
    @Nullable String note) {

  static Badge of(UUID user, int number) {
    return new Badge(null, null, user, number, "north", "note " + number);
  }

  /** A part with a text of the key, and a component of it. */
  @Projection(Badge.class)
  public record BadgeLine(int number, @Nullable String pk) {}
}
