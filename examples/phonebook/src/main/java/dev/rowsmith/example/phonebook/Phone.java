package dev.rowsmith.example.phonebook;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;

/** Somebody to call, and how one knows them. */
@Table("phonebook")
public record Phone(
    @PartitionKey int personId,
    String name,
    String phoneNumber,
    @Enumerated({"PARENT", "SIBLING", "FRIEND", "COLLEAGUE", "ACQUAINTANCE"}) @Gsi
        PhoneEnums.Relationship relationship,
    Instant timestamp) {}
