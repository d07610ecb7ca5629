package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That nothing is told of a target, or of a subtarget alone, for a while. */
@Table("subscription_suspensions")
public record Suspension(
    @PartitionKey String id,
    @SortKey String targetKey,
    String target,
    @Nullable String subtarget,
    @Format(Stamps.PATTERN) Instant suspendedAt) {

  static Suspension of(String id, String target, @Nullable String subtarget, Instant now) {
    return new Suspension(id, key(target, subtarget), target, subtarget, now);
  }

  static String key(String target, @Nullable String subtarget) {
    return subtarget == null ? target : target + ":" + subtarget;
  }
}
