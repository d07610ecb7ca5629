package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

/** An actor, and who made it. */
@Table("actors")
public record Actor(
    @PartitionKey String id,
    @Converted(by = MailInLowerCase.class) @Gsi("creator-index") String creator,
    String passphrase) {}
