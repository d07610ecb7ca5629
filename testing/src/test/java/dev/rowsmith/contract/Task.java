package dev.rowsmith.contract;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A record with enums of all three forms. */
@Table("tasks")
public record Task(
    @PartitionKey String id,
    @Enumerated({"LOW", "HIGH"}) @Nullable String priority,
    @Enumerated(stored = StoredForm.LOWER_CASE, unknown = "OTHER") @Column("task_state")
        State state,
    @Default("NONE") Color color) {

  /** An enum of the user's own, with a stored form of its own for one constant. */
  public enum State {
    OPEN,
    @Stored("in_progress")
    RUNNING,
    OTHER
  }

  /** An enum without any annotation. */
  public enum Color {
    NONE,
    RED
  }
}
