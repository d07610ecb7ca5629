package dev.rowsmith.contract;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with indexes of several components, some of which may be absent. */
@Table("shipments")
@Gsi(
    value = "by-route",
    partitionKey = {"tenant", "region", "carrier", "depot"},
    sortKey = {"day", "hour", "parcel", "note"})
@Gsi(
    value = "by-day",
    partitionKey = "tenant",
    sortKey = {"day", "id"})
public record Shipment(
    @PartitionKey UUID id,
    String tenant,
    int region,
    Carrier carrier,
    @Nullable String depot,
    LocalDate day,
    int hour,
    @Nullable Long parcel,
    @Nullable String note) {

  /** Who brings it. */
  public enum Carrier {
    BIKE,
    VAN
  }
}
