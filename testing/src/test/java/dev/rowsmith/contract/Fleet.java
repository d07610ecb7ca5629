package dev.rowsmith.contract;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Projection;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Two record types in one table, whose indexes hold parts of them. */
@Table("fleets")
public sealed interface Fleet {

  /** What may be driven. */
  record Van(
      @PartitionKey String depot,
      @SortKey(template = "VAN#{plate}") @Column("sk") String plate,
      @Gsi(value = "by-town", projection = ProjectionType.INCLUDE, include = "seats") String town,
      int seats,
      String remarks)
      implements Fleet {}

  /** Where one is driven. */
  record Trip(
      @PartitionKey String depot,
      @SortKey(template = "TRIP#{number:05}") @Column("sk") int number,
      @Gsi(value = "by-town", projection = ProjectionType.INCLUDE, include = "seats")
          Optional<String> town,
      int seats,
      @Lsi(value = "by-day", projection = ProjectionType.KEYS_ONLY) LocalDate day,
      String driver)
      implements Fleet {}

  /** A part of a van. */
  @Projection(Van.class)
  record VanPlate(String plate, int seats) {}

  /** A part of either. */
  @Projection(Fleet.class)
  record FleetSeats(String sk, int seats) {}
}
