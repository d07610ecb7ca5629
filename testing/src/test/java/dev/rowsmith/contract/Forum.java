package dev.rowsmith.contract;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two record types of partitions of their own; only topics are in the index. */
@Table("forums")
public sealed interface Forum {

  /** A topic in the list of one who follows it. */
  record Topic(
      @PartitionKey(template = "USER#{follower}") @Column("pk") UUID follower,
      @SortKey @Column("sk") Instant lastReplyAt,
      @Gsi(value = "topic-sk-index", sortKey = "lastReplyAt") UUID topicId,
      String text,
      @Ttl @Nullable Instant expiresAt)
      implements Forum {

    Topic(UUID follower, Instant lastReplyAt, UUID topicId, String text) {
      this(follower, lastReplyAt, topicId, text, null);
    }
  }

  /** A reply within a topic. */
  record Reply(
      @PartitionKey(template = "TOPIC#{topic}") @Column("pk") UUID topic,
      @SortKey @Column("sk") Instant at,
      String text,
      @Nullable UUID author,
      @Ttl @Column("expires_at") @Nullable Instant hiddenAt)
      implements Forum {

    Reply(UUID topic, Instant at, String text, @Nullable UUID author) {
      this(topic, at, text, author, null);
    }
  }
}
