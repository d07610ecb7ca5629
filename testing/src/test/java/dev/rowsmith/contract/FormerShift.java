package dev.rowsmith.contract;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A {@link Shift} as an earlier program knew it. */
@Table("former_shifts")
public record FormerShift(
    @PartitionKey int id, Time time, @Enumerated("ONE") @Nullable String team) {

  /** When it begins. */
  public enum Time {
    DAY,
    @Stored("it's \\ late")
    NIGHT
  }
}
