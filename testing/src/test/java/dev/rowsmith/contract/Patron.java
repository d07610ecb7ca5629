package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Unique;
import java.math.BigDecimal;
import java.util.Optional;

/** A record with values that no other has. */
@Table("patrons")
public record Patron(
    @PartitionKey int id, @Unique String email, @Unique Optional<BigDecimal> badge, String name) {}
