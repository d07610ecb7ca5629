package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.manual.Ticket.Status;
import dev.rowsmith.manual.TicketEnums.Priority;
import dev.rowsmith.testing.RowsmithTest;
import org.junit.jupiter.api.TestTemplate;

/** The three forms of an enum. */
@RowsmithTest
class EnumsTest {

  @TestTemplate
  void valueOutsideTheListIsRefused(Database database) {
    TicketDao tickets = new TicketDao(database);
    tickets.createTable();
    tickets.createRecord(1, Priority.HIGH, "WEB", Status.RUNNING);
    String refused = "";
    // docs: outside-the-list
    try {
      tickets.updateRecord(1, set -> set.channel("FAX"));
    } catch (InvalidRecordException e) {
      refused = e.component() + " " + e.value(); // channel FAX
    }
    // docs: end
    assertThat(refused).isEqualTo("channel FAX");
    assertThat(tickets.getRecord(1)).isEqualTo(new Ticket(1, Priority.HIGH, "WEB", Status.RUNNING));
    assertThat(tickets.scan().filter(TicketTable.STATUS.equalTo(Status.RUNNING)).count())
        .isEqualTo(1);
  }
}
