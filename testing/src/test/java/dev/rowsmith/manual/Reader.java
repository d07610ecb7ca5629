package dev.rowsmith.manual;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Unique;
import java.util.Optional;

/** A record with values that no other has. */
// docs: reader
@Table("readers")
public record Reader(
    @PartitionKey int id, String name, @Unique String email, @Unique Optional<String> phone) {}
// docs: end
