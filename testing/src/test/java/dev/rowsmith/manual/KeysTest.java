package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.List;
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
}
