package example;

import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A composite key, a template that its component is within, an index of four and four, one of the
 * keys alone, and a stream.
 */
@Table("messages")
@Gsi(
    value = "by-place",
    partitionKey = {"tenant", "room", "day", "number"},
    sortKey = {"author", "kind", "seen", "text"})
@DynamoDbOptions(stream = StreamView.NEW_IMAGE)
public record Message(
    @PartitionKey String tenant,
    @PartitionKey short room,
    @SortKey(template = "MSG#{day}#{sentAt}#{number:06}") Instant sentAt,
    LocalDate day,
    int number,
    @Gsi(projection = ProjectionType.KEYS_ONLY) UUID author,
    Optional<Kind> kind,
    boolean pinned,
    Optional<Instant> seen,
    String text) {

  /** What a message is. */
  public enum Kind {
    TEXT,
    PICTURE
  }
}
