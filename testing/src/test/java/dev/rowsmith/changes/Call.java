package dev.rowsmith.changes;

import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record whose stream tells what it was and what it is. */
@Table("calls")
@DynamoDbOptions(stream = StreamView.NEW_AND_OLD_IMAGES)
public record Call(
    @PartitionKey int id, String caller, @Nullable Instant answered, @Nullable List<String> notes) {

  /** A call that nobody answered. */
  static Call of(int id, String caller) {
    return new Call(id, caller, null, null);
  }
}
