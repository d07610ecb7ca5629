package dev.rowsmith.example.messages;

import dev.rowsmith.annotation.CreatedAt;
import dev.rowsmith.annotation.GeneratedId;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Unique;
import java.time.Instant;
import java.util.UUID;

/** Somebody who signed up, under a handle that nobody else has. */
@Table("users")
public record User(
    @PartitionKey @GeneratedId UUID uuid,
    String displayName,
    @Unique String handle,
    String email,
    String cognitoUserId,
    @CreatedAt Instant createdAt) {

  /** What entries tell of the user. */
  Person person() {
    return new Person(uuid, displayName, handle);
  }
}
