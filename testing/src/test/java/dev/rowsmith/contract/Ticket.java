package dev.rowsmith.contract;

import dev.rowsmith.annotation.CreatedAt;
import dev.rowsmith.annotation.GeneratedId;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.UpdatedAt;
import dev.rowsmith.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** A record of which the DAO fills in all but the subject. */
@Table("service_tickets")
public record Ticket(
    @PartitionKey @GeneratedId UUID id,
    String subject,
    @GeneratedId String code,
    @Version long version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {

  static Ticket of(String subject) {
    return new Ticket(null, subject, null, 0, null, null);
  }

  Ticket about(String newSubject) {
    return new Ticket(id, newSubject, code, version, createdAt, updatedAt);
  }
}
