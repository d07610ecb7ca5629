package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.Page;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import org.junit.jupiter.api.TestTemplate;

/** Pages and their tokens. */
@RowsmithTest
class PagesTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TestTemplate
  void pageGoesOnBehindTheOneBefore(Database database) {
    MessageDao messages = messages(database);
    // docs: pages
    Page<Message> page = messages.query("lobby").limit(20).page();
    while (page.hasNext()) {
      String token = page.nextToken().orElseThrow();
      page = messages.query("lobby").limit(20).startingAfter(token).page();
    }
    // docs: end
    assertThat(page.items()).hasSize(5);
  }

  @TestTemplate
  void tokenOfAnotherQueryIsRefused(Database database) {
    MessageDao messages = messages(database);
    String token = messages.query("lobby").limit(2).page().nextToken().orElseThrow();
    boolean refused = false;
    // docs: foreign-token
    try {
      messages.query("lobby").descending().startingAfter(token).page(); // another query
    } catch (InvalidPageTokenException e) {
      refused = true; // a web service would answer 400
    }
    // docs: end
    assertThat(refused).isTrue();
  }

  private static MessageDao messages(Database database) {
    MessageDao messages = new MessageDao(database);
    messages.createTable();
    for (int n = 0; n < 25; n++) {
      messages.createRecord("lobby", NOON.plusSeconds(n), "ann", "message");
    }
    return messages;
  }
}
