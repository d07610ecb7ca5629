package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.TestTemplate;

/** Partition and sort key. */
@RowsmithTest
class KeysTest {

  @TestTemplate
  void keyIsPartitionAndSortKey(Database database) {
    MessageDao messages = new MessageDao(database);
    messages.createTable();
    Instant noon = Instant.parse("2026-11-20T12:00:00Z");
    messages.createRecord("lobby", noon, "ann", "Hello");
    // docs: key-calls
    Message hello = messages.getRecord("lobby", noon); // partition key, sort key
    List<Message> lobby = messages.query("lobby").list(); // in the order of sentAt
    boolean deleted = messages.deleteRecord("lobby", noon);
    // docs: end
    assertThat(hello.text()).isEqualTo("Hello");
    assertThat(lobby).containsExactly(hello);
    assertThat(deleted).isTrue();
  }

  @TestTemplate
  void keyIsOfSeveralComponents(Database database) {
    TicketSaleDao sales = new TicketSaleDao(database);
    sales.createTable();
    LocalDate evening = LocalDate.parse("2026-11-20");
    sales.createRecord("opera", evening, "A", 7, "ann");
    sales.createRecord("opera", evening, "A", 10, "bob");
    sales.createRecord("opera", evening, "B", 1, "eve");
    // docs: composite-key-calls
    TicketSale ann = sales.getRecord("opera", evening, "A", 7);
    TicketSale same = sales.getRecord(new TicketSaleKey("opera", evening, "A", 7));
    List<TicketSale> all = sales.query("opera", evening).list(); // A 7, A 10, B 1
    List<TicketSale> front = sales.query("opera", evening, "A").lessThan(10).list();
    // docs: end
    assertThat(ann).isEqualTo(same);
    assertThat(all).extracting(TicketSale::guest).containsExactly("ann", "bob", "eve");
    assertThat(front).containsExactly(ann);
  }

  @TestTemplate
  void keyIsMadeByATemplate(Database database) {
    ChatMessageDao messages = new ChatMessageDao(database);
    messages.createTable();
    UUID ann = new UUID(0, 1);
    LocalDate monday = LocalDate.parse("2026-11-23");
    // docs: template-key-calls
    ChatMessage stored = messages.createRecord(ann, null, monday, 7, "Hello");
    String sk = stored.sk(); // MSG#2026-11-23#00000007
    ChatMessage hello = messages.getRecord(ann, monday, 7);
    List<ChatMessage> week = messages.query(ann).greaterThanOrEqualTo(monday).list();
    List<ChatMessage> day = messages.query(ann, monday).lessThan(100).list();
    // docs: end
    assertThat(sk).isEqualTo("MSG#2026-11-23#00000007");
    assertThat(hello).isEqualTo(stored);
    assertThat(week).containsExactly(stored).isEqualTo(day);
  }
}
