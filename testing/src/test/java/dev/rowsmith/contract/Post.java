package dev.rowsmith.contract;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with templates: one holds its component alone, the other is its component. */
@Table("posts")
@Gsi(value = "by-sk", partitionKey = "sk")
public record Post(
    @Column("pk") @PartitionKey(template = "USER#{author}") UUID author,
    @SortKey(template = "POST#{day}#{number:04}") @Nullable String sk,
    LocalDate day,
    int number,
    @Nullable String title) {

  static Post of(UUID author, LocalDate day, int number) {
    return new Post(author, null, day, number, "title");
  }
}
