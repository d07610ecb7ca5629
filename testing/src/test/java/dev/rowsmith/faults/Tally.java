package dev.rowsmith.faults;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Version;

/** A record whose writes are counted, and that says who wrote it. */
@Table("tallies")
public record Tally(@PartitionKey int id, long count, String by, @Version int version) {

  Tally counting(String newBy) {
    return new Tally(id, count + 1, newBy, version);
  }
}
