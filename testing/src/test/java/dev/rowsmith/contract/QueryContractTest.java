package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Queries of the table and of its indexes, and scans. */
@RowsmithTest
class QueryContractTest {

  private static final UUID USER = UUID.fromString("8c5f2a10-6b1e-4d7a-9c3f-0a1b2c3d4e5f");

  private EventDao events;
  private PageDao pages;

  @BeforeEach
  void createTables(Database database) {
    events = new EventDao(database);
    pages = new PageDao(database);
    database.createTables(events, pages);
  }

  @TestTemplate
  void readsOnePartitionInTheOrderOfTheSortKey() {
    List.of(10L, 9L, -1L, 100L).forEach(n -> events.createRecord(Event.of("web", n)));
    events.createRecord(Event.of("app", 1));
    assertThat(sequences(events.query("web").list())).containsExactly(-1L, 9L, 10L, 100L);
    assertThat(sequences(events.query("web").ascending().list()))
        .containsExactly(-1L, 9L, 10L, 100L);
    assertThat(sequences(events.query("web").descending().list()))
        .containsExactly(100L, 10L, 9L, -1L);
    assertThat(events.query("nobody").list()).isEmpty();
  }

  @TestTemplate
  void narrowsByOneSortCondition() {
    createEvents(5);
    assertThat(sequences(events.query("web").equalTo(3L).list())).containsExactly(3L);
    assertThat(sequences(events.query("web").lessThan(3L).list())).containsExactly(1L, 2L);
    assertThat(sequences(events.query("web").lessThanOrEqualTo(3L).list()))
        .containsExactly(1L, 2L, 3L);
    assertThat(sequences(events.query("web").greaterThan(3L).list())).containsExactly(4L, 5L);
    assertThat(sequences(events.query("web").greaterThanOrEqualTo(3L).descending().list()))
        .containsExactly(5L, 4L, 3L);
    assertThat(sequences(events.query("web").between(2L, 4L).list())).containsExactly(2L, 3L, 4L);
  }

  @TestTemplate
  void rangeTheWrongWayRoundIsRefused() {
    assertThatThrownBy(() -> events.query("web").between(4L, 2L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("least");
  }

  @TestTemplate
  void textSortsByItsUtf8Bytes() {
    List<String> inOrder =
        List.of("2020", "A b", "B", "Z", "_", "a", "a!", "a-b", "aa", "z", "é", "\uFFFD", "😀");
    inOrder.stream().sorted().forEach(path -> pages.createRecord(new Page(USER, path, null, 1)));
    assertThat(pages.query(USER).stream().map(Page::path)).containsExactlyElementsOf(inOrder);
    assertThat(pages.query(USER).descending().first().map(Page::path)).contains("😀");
    assertThat(pages.query(USER).greaterThan("z").stream().map(Page::path))
        .containsExactly("é", "\uFFFD", "😀");
  }

  @TestTemplate
  void prefixMatchesExactlyTheTextsThatBeginWithIt() {
    List.of("a", "a_", "a_b", "ab", "a%", "b", "a\uD7FF", "a\uE000", "\uDBFF\uDFFFx")
        .forEach(path -> pages.createRecord(new Page(USER, path, null, 1)));
    assertThat(paths("a_")).containsExactly("a_", "a_b");
    assertThat(paths("a%")).containsExactly("a%");
    assertThat(paths("a\uD7FF")).containsExactly("a\uD7FF");
    assertThat(paths("\uDBFF\uDFFF")).containsExactly("\uDBFF\uDFFFx");
    assertThat(paths("c")).isEmpty();
    assertThat(paths("")).hasSize(9);
  }

  @TestTemplate
  void limitCountsWhatIsReturned() {
    createEvents(10);
    assertThat(sequences(events.query("web").limit(3).list())).containsExactly(1L, 2L, 3L);
    assertThat(events.query("web").limit(20).list()).hasSize(10);
    assertThat(
            sequences(
                events
                    .query("web")
                    .filter(EventTable.ATTEMPTS.greaterThan(1))
                    .limit(2)
                    .descending()
                    .list()))
        .containsExactly(10L, 8L);
    assertThatThrownBy(() -> events.query("web").limit(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @TestTemplate
  void countsAndTellsTheFirst() {
    createEvents(7);
    assertThat(events.query("web").count()).isEqualTo(7);
    assertThat(events.query("web").greaterThan(5L).count()).isEqualTo(2);
    assertThat(events.query("web").limit(4).count()).isEqualTo(4);
    assertThat(events.query("web").first()).contains(Event.of("web", 1));
    assertThat(events.query("nobody").first()).isEmpty();
    assertThat(events.query("web").consistent().count()).isEqualTo(7);
    assertThat(events.query("web").eventual().count()).isEqualTo(7);
  }

  @TestTemplate
  void streamsMoreThanOneRequestBrings() {
    int records = 2_300;
    String kind = "k".repeat(600); // more than DynamoDB's megabyte in all
    IntStream.range(0, records)
        .forEach(
            n -> {
              Event event = Event.of("web", n);
              events.putRecord(
                  new Event("web", n, kind, null, null, 1, event.note(), event.amount()));
            });
    assertThat(events.query("web").stream().map(Event::sequence)).hasSize(records).isSorted();
    assertThat(events.query("web").descending().list()).hasSize(records);
    assertThat(events.query("web").count()).isEqualTo(records);
    assertThat(events.query("web").limit(2_001).stream().count()).isEqualTo(2_001);
    assertThat(events.queryByKind(kind).stream().map(Event::sequence).distinct().count())
        .isEqualTo(records);
    assertThat(events.scan().stream().count()).isEqualTo(records);
    assertThat(events.scan().filter(EventTable.SEQUENCE.lessThan(5L)).limit(3).list()).hasSize(3);
  }

  @TestTemplate
  void indexHoldsOnlyRecordsWithAllItsKeys() {
    Instant noon = Phone.NOON;
    events.createRecord(Event.of("web", 1).ownedBy("ann", noon.plusSeconds(2)));
    events.createRecord(Event.of("web", 2).ownedBy("ann", null));
    events.createRecord(Event.of("web", 3).ownedBy(null, noon));
    events.createRecord(Event.of("app", 4).ownedBy("ann", noon.plusSeconds(1)));
    events.createRecord(Event.of("app", 5).ownedBy("bob", noon));
    assertThat(sequences(events.queryByOwner("ann").list())).containsExactly(4L, 1L);
    assertThat(sequences(events.queryByOwner("ann").descending().list())).containsExactly(1L, 4L);
    assertThat(sequences(events.queryByOwner("ann").greaterThan(noon.plusSeconds(1)).list()))
        .containsExactly(1L);
    assertThat(events.queryByOwner("ann").count()).isEqualTo(2);
    assertThat(events.queryByKind("click").count()).isEqualTo(5);
  }

  @TestTemplate
  void indexFollowsUpdatesAndDeletes() {
    Instant noon = Phone.NOON;
    events.createRecord(Event.of("web", 1).ownedBy("ann", noon));
    events.updateRecord("web", 1, set -> set.owner("bob"));
    assertThat(events.queryByOwner("ann").list()).isEmpty();
    assertThat(sequences(events.queryByOwner("bob").list())).containsExactly(1L);
    events.updateRecord("web", 1, set -> set.removeAt());
    assertThat(events.queryByOwner("bob").list()).isEmpty();
    events.updateRecord("web", 1, set -> set.at(noon));
    events.deleteRecord("web", 1);
    assertThat(events.queryByOwner("bob").list()).isEmpty();
  }

  @TestTemplate
  void filterCannotNameTheKeyThatIsReadBy() {
    assertThatThrownBy(() -> events.query("web").filter(EventTable.SEQUENCE.lessThan(5L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sequence")
        .hasMessageContaining("sort condition");
    assertThatThrownBy(() -> events.queryByOwner("ann").filter(EventTable.AT.exists().not()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at");
    assertThat(events.queryByOwner("ann").filter(EventTable.SEQUENCE.lessThan(5L)).list())
        .isEmpty();
  }

  @TestTemplate
  void queryOfNullIsRefused() {
    assertThatThrownBy(() -> events.queryByOwner(absent()).list())
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Event.owner is null");
  }

  @TestTemplate
  void scanReadsAll() {
    createEvents(4);
    events.createRecord(Event.of("app", 1));
    assertThat(events.scan().list()).hasSize(5).contains(Event.of("app", 1), Event.of("web", 3));
    assertThat(events.scan().limit(2).list()).hasSize(2);
    assertThat(events.scan().eventual().count()).isEqualTo(5);
  }

  /** Those with an even sequence have two attempts, the others one. */
  private void createEvents(int count) {
    for (int n = 1; n <= count; n++) {
      int attempts = n % 2 == 0 ? 2 : 1;
      Event event = Event.of("web", n);
      events.createRecord(
          attempts == 1 ? event : new Event("web", n, "click", null, null, 2, event.note(), null));
    }
  }

  private List<String> paths(String prefix) {
    return pages.query(USER).beginsWith(prefix).stream().map(Page::path).toList();
  }

  @SuppressWarnings("NullAway") // what a caller without nullness checks may hand over
  private static String absent() {
    return null;
  }

  private static List<Long> sequences(List<Event> events) {
    return events.stream().map(Event::sequence).toList();
  }
}
