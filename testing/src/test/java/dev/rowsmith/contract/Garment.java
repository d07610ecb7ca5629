package dev.rowsmith.contract;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SqlOptions;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record whose enums are native ones on PostgreSQL; their order is not that of their texts. */
@Table("garments")
@SqlOptions(nativeEnums = true, fillFactor = 70, indexFillFactor = 80)
public record Garment(
    @PartitionKey int id,
    Size size,
    @Nullable Size worn,
    @Enumerated({"RED", "GREEN"}) @Nullable String color,
    @Gsi("by-kind") Size kind,
    Set<Size> sizes) {

  /** In another order than that of the texts. */
  public enum Size {
    SMALL,
    MEDIUM,
    @Stored("it's \\ large")
    LARGE
  }

  static Garment of(int id, Size size) {
    return new Garment(id, size, null, "RED", Size.SMALL, Set.of(size));
  }
}
