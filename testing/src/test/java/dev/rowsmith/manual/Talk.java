package dev.rowsmith.manual;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.UUID;

// docs: shared-table
@Table("talks")
public sealed interface Talk {

  record Group(
      @PartitionKey(template = "GRP#{userId}") @Column("pk") UUID userId,
      @SortKey @Column("sk") Instant lastLineAt,
      @Gsi(value = "group-index", sortKey = "lastLineAt") UUID groupId,
      String text)
      implements Talk {}

  record Line(
      @PartitionKey(template = "MSG#{groupId}") @Column("pk") UUID groupId,
      @SortKey @Column("sk") Instant sentAt,
      UUID author,
      String text)
      implements Talk {}
}
// docs: end
