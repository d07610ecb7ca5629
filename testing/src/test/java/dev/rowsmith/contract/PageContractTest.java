package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.Page;
import dev.rowsmith.TableQuery;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Pages: exact, of the same tokens everywhere, and of no use with a token that is not theirs. */
@RowsmithTest
class PageContractTest {

  private EventDao events;

  @BeforeEach
  void createTable(Database database) {
    events = new EventDao(database);
    events.createTable();
    for (int n = 1; n <= 7; n++) {
      Event event = Event.of("web", n).ownedBy("ann", Phone.NOON.plusSeconds(n % 3));
      events.createRecord(n % 2 == 0 ? event : event.costing("1"));
    }
    events.createRecord(Event.of("app", 1));
  }

  @TestTemplate
  void pagesOfEverySizeBringEachRecordOnce() {
    for (int size = 1; size <= 8; size++) {
      TableQuery<Event, Event> query = events.query("web").limit(size).ascending();
      assertThat(walk(token -> next(query, token)))
          .as("pages of %d", size)
          .extracting(Event::sequence)
          .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
      TableQuery<Event, Event> backwards = query.descending();
      assertThat(walk(token -> next(backwards, token)))
          .extracting(Event::sequence)
          .containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }
  }

  @TestTemplate
  void hasNextIsExact() {
    assertThat(events.query("web").limit(7).page().hasNext()).isFalse();
    assertThat(events.query("web").limit(6).page().hasNext()).isTrue();
    assertThat(events.query("web").page().items()).hasSize(7);
    assertThat(events.query("nobody").page()).isEqualTo(new Page<>(List.of(), Optional.empty()));
    assertThat(costly().limit(4).page().hasNext()).isFalse();
    assertThat(costly().limit(3).page().hasNext()).isTrue();
  }

  @TestTemplate
  void limitCountsBehindTheFilter() {
    Page<Event> first = costly().limit(3).page();
    assertThat(first.items()).extracting(Event::sequence).containsExactly(1L, 3L, 5L);
    Page<Event> second = costly().limit(3).startingAfter(token(first)).page();
    assertThat(second.items()).extracting(Event::sequence).containsExactly(7L);
    assertThat(second.hasNext()).isFalse();
  }

  @TestTemplate
  void pagesOfAnIndexAndOfAScanBringEachRecordOnce() {
    assertThat(walk(token -> index(token).limit(2).page()))
        .extracting(Event::sequence)
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(
            walk(
                token ->
                    token.isEmpty()
                        ? events.scan().limit(3).page()
                        : events.scan().limit(3).startingAfter(token).page()))
        .hasSize(8)
        .doesNotHaveDuplicates();
  }

  @TestTemplate
  void tokenMayBeUsedByListStreamAndCountToo() {
    String token = token(events.query("web").limit(4).page());
    assertThat(events.query("web").startingAfter(token).list()).hasSize(3);
    assertThat(events.query("web").startingAfter(token).stream()).hasSize(3);
    assertThat(events.query("web").startingAfter(token).count()).isEqualTo(3);
    assertThat(events.query("web").startingAfter(token).first()).map(Event::sequence).contains(5L);
  }

  @TestTemplate
  void tokenOutlivesTheRecordThatItStandsFor() {
    Page<Event> page = events.query("web").limit(3).page();
    events.deleteRecord("web", 3);
    assertThat(events.query("web").startingAfter(token(page)).list())
        .extracting(Event::sequence)
        .containsExactly(4L, 5L, 6L, 7L);
  }

  @TestTemplate
  void tokenIsTheSameTextOnEveryBackend() {
    assertThat(token(events.query("web").limit(4).page()))
        .isEqualTo("AFZRJBcMwuhNSZ6XG_WPWk99hmXrmgWUywAAAAE0");
  }

  @TestTemplate
  void tokenOfAnotherQueryIsRefused() {
    String token = token(events.query("web").limit(4).page());
    isRefused(events.query("app").startingAfter(token));
    isRefused(events.query("web").descending().startingAfter(token));
    isRefused(events.query("web").greaterThan(1L).startingAfter(token));
    isRefused(costly().startingAfter(token));
    assertThatThrownBy(() -> index("").startingAfter(token).list())
        .isInstanceOf(InvalidPageTokenException.class);
    assertThatThrownBy(() -> events.scan().startingAfter(token).list())
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @TestTemplate
  void damagedTokenIsRefused() {
    String token = token(events.query("web").limit(4).page());
    isRefused(events.query("web").startingAfter(""));
    isRefused(events.query("web").startingAfter("x" + token));
    isRefused(events.query("web").startingAfter(token.substring(1)));
    isRefused(events.query("web").startingAfter(token + "A"));
    isRefused(events.query("web").startingAfter("' or 1=1 --"));
    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'Q' : 'A';
      String damaged = token.substring(0, i) + other + token.substring(i + 1);
      isRefused(events.query("web").startingAfter(damaged));
    }
  }

  private TableQuery<Event, Event> costly() {
    return events.query("web").filter(EventTable.AMOUNT.exists());
  }

  private static void isRefused(TableQuery<Event, Event> query) {
    assertThatThrownBy(query::list)
        .isInstanceOf(InvalidPageTokenException.class)
        .hasMessageContaining("query on")
        .hasMessageContaining("page token");
  }

  private IndexQuery<Event, Event> index(String token) {
    IndexQuery<Event, Event> query = events.queryByOwner("ann").ascending();
    return token.isEmpty() ? query : query.startingAfter(token);
  }

  private static Page<Event> next(TableQuery<Event, Event> query, String token) {
    return token.isEmpty() ? query.page() : query.startingAfter(token).page();
  }

  private static List<Event> walk(Function<String, Page<Event>> pages) {
    List<Event> all = new ArrayList<>();
    Page<Event> page = pages.apply("");
    all.addAll(page.items());
    while (page.hasNext()) {
      page = pages.apply(token(page));
      assertThat(page.items()).isNotEmpty();
      all.addAll(page.items());
    }
    return all;
  }

  private static String token(Page<Event> page) {
    return page.nextToken().orElseThrow();
  }
}
