package dev.rowsmith.changes;

import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;

/** A record whose stream tells its key alone, which is made of texts. */
@Table("turns")
@DynamoDbOptions(stream = StreamView.KEYS_ONLY)
public record Turn(
    @PartitionKey String game,
    @PartitionKey short round,
    @PartitionKey Side side,
    @SortKey(template = "TURN#{day}#{number:04}") LocalDate day,
    int number,
    String move) {

  /** Who moves. */
  public enum Side {
    WHITE,
    BLACK
  }
}
