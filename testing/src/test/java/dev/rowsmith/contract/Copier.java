package dev.rowsmith.contract;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Set;

/** A record with components of one Java type whose stored values differ. */
@Table("copiers")
public record Copier(
    @PartitionKey int id,
    @Enumerated({"LOW"}) String low,
    @Enumerated({"LOW", "MEDIUM", "HIGH"}) String high,
    String free,
    Set<String> left,
    Set<String> right) {}
