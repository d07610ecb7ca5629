package dev.rowsmith.contract;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;
import org.jspecify.annotations.Nullable;

/** {@link FormerShift} as it is now: its lists have more constants. */
@Table("shifts")
public record Shift(
    @PartitionKey int id, Time time, @Enumerated({"ONE", "TWO", "THREE"}) @Nullable String team) {

  /** When it begins; the stored texts need care in SQL. */
  public enum Time {
    DAY,
    @Stored("it's \\ late")
    NIGHT,
    @Stored("so \\\\ 'early'")
    DAWN
  }
}
