package dev.rowsmith.contract;

import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

/** A record with a composite key, and its partitions in another order. */
@Table("bookings")
public record Booking(
    @PartitionKey String hotel,
    @PartitionKey int floor,
    @SortKey(template = "ROOM#{room:03}") int room,
    @Lsi("by-price") int price) {}
