package dev.rowsmith.manual;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that is found by one component. */
// docs: record
@Table("phones")
public record Phone(
    @PartitionKey int personId,
    String name,
    @Nullable String phoneNumber,
    @Enumerated({"PARENT", "SIBLING", "FRIEND"}) @Gsi PhoneEnums.Relationship relationship,
    Instant timestamp) {}
// docs: end
