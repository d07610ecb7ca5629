package dev.rowsmith.manual;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;

/** A record with an index of several components. */
// docs: long-index
@Table("deliveries")
@Gsi(
    value = "by-route",
    partitionKey = {"country", "depot"},
    sortKey = {"day", "stop"})
public record Delivery(
    @PartitionKey String id, String country, String depot, LocalDate day, int stop) {}
// docs: end
