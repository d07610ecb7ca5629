package dev.rowsmith.example.messages;

import dev.rowsmith.annotation.Billing;
import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.UUID;

/** What is in the table: conversations under {@code GRP#…}, and messages under {@code MSG#…}. */
@Table("cruddur-messages")
@DynamoDbOptions(
    billing = Billing.PROVISIONED,
    readCapacity = 5,
    writeCapacity = 5,
    stream = StreamView.NEW_IMAGE)
public sealed interface Chat {

  /**
   * A conversation in the list of one of its participants; the user is the other one. Messages are
   * not in the index, since they do not have its attribute.
   */
  record Group(
      @PartitionKey(template = "GRP#{owner}") @Column("pk") UUID owner,
      @SortKey @Column("sk") @Format(Stamps.PATTERN) Instant lastMessageAt,
      @Gsi(value = "message-group-sk-index", sortKey = "lastMessageAt") UUID messageGroupUuid,
      String message,
      @Embedded(prefix = "user_") Person user)
      implements Chat {

    /** The same conversation with its latest message. */
    Group with(Message latest) {
      return new Group(owner, latest.createdAt(), messageGroupUuid, latest.message(), user);
    }
  }

  /** A message; the user is who wrote it. */
  record Message(
      @PartitionKey(template = "MSG#{group}") @Column("pk") UUID group,
      @SortKey @Column("sk") @Format(Stamps.PATTERN) Instant createdAt,
      UUID messageUuid,
      String message,
      @Embedded(prefix = "user_") Person user)
      implements Chat {}
}
