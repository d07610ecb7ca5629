package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SqlOptions;
import dev.rowsmith.annotation.Table;

/** A record with a native enum that has fewer constants than its successor's. */
@Table("former_garments")
@SqlOptions(nativeEnums = true)
public record FormerGarment(@PartitionKey int id, Size size) {

  /** Two of those to come, and one that is to go. */
  public enum Size {
    HUGE,
    MEDIUM
  }
}
