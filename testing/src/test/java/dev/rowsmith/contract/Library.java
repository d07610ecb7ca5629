package dev.rowsmith.contract;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Three record types in the same partitions, told apart by their sort keys. */
@Table("libraries")
@DynamoDbOptions(stream = StreamView.NEW_AND_OLD_IMAGES)
public sealed interface Library permits Library.Reader, Library.Loan, Library.Fine {

  /** What every record has. */
  String card();

  /** Who has the card: one record of a partition. */
  record Reader(
      @PartitionKey String card,
      @SortKey(template = "READER") @Nullable String sk,
      String name,
      @Gsi("by-town") String town)
      implements Library {

    static Reader of(String card, String name) {
      return new Reader(card, "READER", name, "Bonn");
    }
  }

  /** A book that is lent; it is in the index of towns, too, where it has one. */
  record Loan(
      @PartitionKey String card,
      @SortKey(template = "LOAN#{number:04}") @Column("sk") int number,
      @Lsi("by-day") LocalDate day,
      String title,
      Optional<String> town,
      Set<String> tags)
      implements Library {

    static Loan of(String card, int number, int day) {
      return new Loan(
          card,
          number,
          LocalDate.EPOCH.plusDays(day),
          "title " + number,
          Optional.empty(),
          Set.of("t" + number));
    }

    Loan in(String newTown) {
      return new Loan(card, number, day, title, Optional.of(newTown), tags);
    }
  }

  /** What is to be paid. */
  record Fine(
      @PartitionKey String card,
      @SortKey(template = "FINE#{at}") @Column("sk") Instant at,
      @Lsi("by-day") LocalDate day,
      @Gsi("by-town") Optional<String> town,
      long cents)
      implements Library {

    static Fine of(String card, int second, int day) {
      return new Fine(
          card,
          Instant.ofEpochSecond(second),
          LocalDate.EPOCH.plusDays(day),
          Optional.of("Bonn"),
          100L * second);
    }
  }
}
