package dev.rowsmith.example.phonebook;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;

/** Somebody who logs in, and when he first did. */
@Table("user-table")
public record User(
    @PartitionKey String userId, String email, @Column("timestamp") Instant firstLogin) {}
