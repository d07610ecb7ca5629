package dev.rowsmith.manual;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.annotation.Table;

/** A record with enums in all three forms. */
// docs: enums
@Table("support_tickets")
public record Ticket(
    @PartitionKey long id,
    @Enumerated({"LOW", "HIGH"}) TicketEnums.Priority priority,
    @Enumerated({"WEB", "PHONE"}) String channel,
    @Enumerated(stored = StoredForm.LOWER_CASE, unknown = "OTHER") Status status) {

  /** How far a ticket is. */
  public enum Status {
    OPEN, // stored as open
    @Stored("in_progress")
    RUNNING,
    OTHER
  }
}
// docs: end
