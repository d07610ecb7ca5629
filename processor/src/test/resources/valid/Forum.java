package example;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two record types in one table, an index that holds one of them, and one that holds both. */
@Table("forum")
public sealed interface Forum {

  /** A topic in the list of one who follows it. */
  record Topic(
      @PartitionKey(template = "USER#{follower}") @Column("pk") UUID follower,
      @SortKey @Column("sk") Instant lastPostAt,
      @Gsi(value = "topic-index", sortKey = "lastPostAt") UUID topicId,
      @Enumerated({"OPEN", "CLOSED"}) TopicEnums.State state,
      @Gsi("by-author") String author,
      String title)
      implements Forum {}

  /** A post of a topic. */
  record Post(
      @PartitionKey(template = "POST#{topic}") @Column("pk") UUID topic,
      @SortKey @Column("sk") Instant postedAt,
      @Gsi("by-author") String author,
      String text,
      Set<String> tags,
      @Column("state") Optional<State> shown)
      implements Forum {

    /** Whether it may be read. */
    public enum State {
      OPEN,
      CLOSED
    }
  }
}
