package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.Page;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;

/** Queries and scans. */
@RowsmithTest
class QueriesTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TestTemplate
  void queryReadsOnePartition(Database database) {
    MessageDao messages = messages(database);
    // docs: query
    List<Message> lobby = messages.query("lobby").list();
    // docs: end
    assertThat(lobby).extracting(Message::text).containsExactly("one", "two", "three");
    // docs: query-more
    List<Message> latestOfAnn =
        messages
            .query("lobby")
            .greaterThan(NOON) // one condition on the sort key
            .descending()
            .filter(MessageTable.AUTHOR.equalTo("ann"))
            .limit(10)
            .list();
    // docs: end
    assertThat(latestOfAnn).extracting(Message::text).containsExactly("three");
  }

  @TestTemplate
  void resultIsTakenInFiveWays(Database database) {
    MessageDao messages = messages(database);
    // docs: results
    Optional<Message> latest = messages.query("lobby").descending().first();
    long count = messages.query("lobby").count();
    try (Stream<Message> stream = messages.query("lobby").stream()) {
      stream.forEach(message -> assertThat(message.room()).isEqualTo("lobby"));
    }
    // docs: end
    assertThat(latest).map(Message::text).contains("three");
    assertThat(count).isEqualTo(3);
  }

  @TestTemplate
  void scanReadsAll(Database database) {
    MessageDao messages = messages(database);
    // docs: scan
    long byAnn = messages.scan().filter(MessageTable.AUTHOR.equalTo("ann")).eventual().count();
    // docs: end
    assertThat(byAnn).isEqualTo(2);
  }

  @TestTemplate
  void scanIsDivided(Database database) {
    MessageDao messages = messages(database);
    String saved = null;
    // docs: segments
    long all = messages.scan().filter(MessageTable.AUTHOR.equalTo("ann")).segments(4).count();
    // docs: end
    // docs: segment
    for (int i = 0; i < 4; i++) {
      Page<Message> page = messages.scan().segments(4).segment(i).limit(1000).page();
      if (page.hasNext()) {
        saved = page.nextToken().orElseThrow(); // keep it with i
      }
    }
    // docs: end
    assertThat(all).isEqualTo(2);
    assertThat(saved).isNull();
  }

  private static MessageDao messages(Database database) {
    MessageDao messages = new MessageDao(database);
    messages.createTable();
    messages.createRecord("lobby", NOON, "ann", "one");
    messages.createRecord("lobby", NOON.plusSeconds(1), "bob", "two");
    messages.createRecord("lobby", NOON.plusSeconds(2), "ann", "three");
    return messages;
  }
}
