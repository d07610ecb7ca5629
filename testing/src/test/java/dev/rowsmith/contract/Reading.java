package dev.rowsmith.contract;

import dev.rowsmith.annotation.Billing;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;

/** A record whose table has provisioned capacity. */
@Table("readings")
@DynamoDbOptions(billing = Billing.PROVISIONED, readCapacity = 5, writeCapacity = 3)
public record Reading(
    @PartitionKey String sensor, @SortKey LocalDate day, @Gsi("by-place") String place) {}
