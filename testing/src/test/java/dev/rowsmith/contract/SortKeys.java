package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Records of one partition, one for each kind of sort key. */
interface SortKeys {

  @Table("by_bytes")
  record OfBytes(@PartitionKey int id, @SortKey ByteBuffer at) {}

  @Table("by_uuid")
  record OfUuid(@PartitionKey int id, @SortKey UUID at) {}

  @Table("by_mood")
  record OfMood(@PartitionKey int id, @SortKey Mood at) {}

  @Table("by_instant")
  record OfInstant(@PartitionKey int id, @SortKey Instant at) {}

  @Table("by_date")
  record OfDate(@PartitionKey int id, @SortKey LocalDate at) {}

  @Table("by_length")
  record OfLength(@PartitionKey int id, @SortKey Duration at) {}

  @Table("by_number")
  record OfNumber(@PartitionKey int id, @SortKey BigDecimal at) {}

  @Table("by_character")
  record OfCharacter(@PartitionKey int id, @SortKey char at) {}

  /** Sorts by what it is stored as: OK, SAD, ZEN, fine. */
  enum Mood {
    SAD,
    OK,
    @Stored("fine")
    HAPPY,
    ZEN
  }
}
