package dev.rowsmith.contract;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record whose partition has three orders. */
@Table("errands")
public record Errand(
    @PartitionKey String owner,
    @SortKey String name,
    @Lsi @Nullable LocalDate due,
    @Lsi("by-place") @Nullable String place,
    @Gsi @Nullable String helper) {

  static Errand of(String owner, String name) {
    return new Errand(owner, name, null, null, null);
  }

  Errand dueOn(int day) {
    return new Errand(owner, name, LocalDate.of(2026, 3, day), place, helper);
  }

  Errand at(@Nullable String newPlace) {
    return new Errand(owner, name, due, newPlace, helper);
  }
}
