package dev.rowsmith.contract;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plain record: a key, an index without a sort key, attributes that may be absent. */
@Table("phonebook")
public record Phone(
    @PartitionKey int personId,
    @Nullable String name,
    @Nullable String phoneNumber,
    @Enumerated({"PARENT", "SIBLING", "FRIEND", "COLLEAGUE", "ACQUAINTANCE"}) @Gsi
        PhoneEnums.@Nullable Relationship relationship,
    @Nullable Instant timestamp) {

  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  static Phone friend(int personId, String name) {
    return new Phone(personId, name, "555-01" + personId, PhoneEnums.Relationship.FRIEND, NOON);
  }
}
