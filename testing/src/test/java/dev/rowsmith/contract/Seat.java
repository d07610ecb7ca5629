package dev.rowsmith.contract;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A record whose partition key and sort key are of several components. */
@Table("seats")
public record Seat(
    @PartitionKey String hall,
    @PartitionKey short floor,
    @SortKey String block,
    @SortKey int row,
    @SortKey Side side,
    @Gsi(sortKey = "row") @Nullable String guest,
    int price) {

  /** Where the seat is. */
  public enum Side {
    LEFT,
    RIGHT
  }

  static Seat of(String hall, int floor, String block, int row, Side side) {
    return new Seat(hall, (short) floor, block, row, side, null, 10);
  }
}
