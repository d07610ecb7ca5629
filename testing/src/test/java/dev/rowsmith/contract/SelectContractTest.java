package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.Page;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Queries and scans that return a part of each record. */
@RowsmithTest
class SelectContractTest {

  /** The numbers of how often was tried; an absent one is read by the reader as no attribute. */
  private static final Projection<Event, Integer> ATTEMPTS =
      Projection.of(SelectContractTest::attempts, EventTable.ATTEMPTS);

  private EventDao events;

  @BeforeEach
  void createTable(Database database) {
    events = new EventDao(database);
    events.createTable();
    for (int n = 1; n <= 7; n++) {
      Event event = Event.of("web", n).ownedBy("ann", Instant.ofEpochSecond(n));
      events.createRecord(
          new Event("web", n, "click", event.owner(), event.at(), n, event.note(), event.amount()));
    }
  }

  private static Integer attempts(RecordReader reader) {
    int attempts = -1;
    for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
      if (ordinal == EventTable.ATTEMPTS.ordinal()) {
        attempts = reader.int32();
      }
    }
    return attempts;
  }

  @TestTemplate
  void returnsAPartOfEachRecordInTheOrderOfTheQuery() {
    assertThat(events.query("web").select(ATTEMPTS).list()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(events.query("web").greaterThan(5L).descending().select(ATTEMPTS).list())
        .containsExactly(7, 6);
    assertThat(events.query("web").select(ATTEMPTS).descending().limit(2).stream())
        .containsExactly(7, 6);
    assertThat(events.queryByOwner("ann").select(ATTEMPTS).first()).contains(1);
    assertThat(events.scan().select(ATTEMPTS).list())
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    assertThat(events.query("nobody").select(ATTEMPTS).first()).isEmpty();
  }

  @TestTemplate
  void filtersByWhatIsNotSelected() {
    assertThat(
            events
                .query("web")
                .select(ATTEMPTS)
                .filter(EventTable.AT.greaterThan(Instant.ofEpochSecond(5)))
                .list())
        .containsExactly(6, 7);
    assertThat(
            events
                .queryByKind("click")
                .filter(EventTable.OWNER.equalTo("bob"))
                .select(ATTEMPTS)
                .count())
        .isZero();
    assertThat(events.query("web").select(ATTEMPTS).count()).isEqualTo(7);
  }

  @TestTemplate
  void tokensAreBoundToTheQueryAndNotToWhatIsSelected() {
    Page<Integer> numbers = events.query("web").limit(3).select(ATTEMPTS).page();
    assertThat(numbers.items()).containsExactly(1, 2, 3);
    String token = numbers.nextToken().orElseThrow();
    assertThat(events.query("web").limit(3).page().nextToken()).contains(token);
    Page<Event> rest = events.query("web").startingAfter(token).page();
    assertThat(rest.items().stream().map(Event::attempts)).containsExactly(4, 5, 6, 7);
    assertThat(events.query("web").select(ATTEMPTS).startingAfter(token).limit(4).page().hasNext())
        .isFalse();
    String indexToken =
        events.queryByOwner("ann").select(ATTEMPTS).limit(2).page().nextToken().orElseThrow();
    assertThat(events.queryByOwner("ann").startingAfter(indexToken).select(ATTEMPTS).list())
        .isEqualTo(List.of(3, 4, 5, 6, 7));
  }

  @TestTemplate
  void wholeRecordsAreWhatAnIndexOfAllHoldsAnyway() {
    assertThat(events.queryByOwner("ann").wholeRecords().list())
        .isEqualTo(events.queryByOwner("ann").list());
    assertThat(events.query("web").select(ATTEMPTS).wholeRecords().list())
        .isEqualTo(events.query("web").list());
  }

  @TestTemplate
  void recordOfAUsersOwnIsReturned() {
    assertThat(events.query("web").greaterThan(6L).select(EventLineProjection.OF_EVENT).list())
        .containsExactly(new EventLine(7, Optional.empty(), Instant.ofEpochSecond(7), "web"));
    events.updateRecord("web", 7, set -> set.note("late").removeAt());
    assertThat(events.query("web").descending().select(EventLineProjection.OF_EVENT).first())
        .contains(new EventLine(7, Optional.of("late"), null, "web"));
    assertThat(events.scan().segments(3).segment(0).select(EventLineProjection.OF_EVENT).count())
        .isLessThanOrEqualTo(7);
    assertThat(events.scan().select(EventLineProjection.OF_EVENT).stream().count()).isEqualTo(7);
  }

  @TestTemplate
  void partHoldsRecordsOfItsOwn(Database database) {
    TreeDao trees = new TreeDao(database);
    trees.createTable();
    Tree.Branch branch = new Tree.Branch("a", List.of(), Map.of(), null);
    List<Tree.Shape> shapes = List.of(new Tree.Square("s", 2), new Tree.Circle(0.5));
    Tree.Box<String> box = new Tree.Box<>("text");
    trees.createRecord(
        new Tree(
            "t",
            null,
            null,
            null,
            branch,
            null,
            null,
            shapes,
            null,
            box,
            null,
            Optional.empty(),
            null,
            null,
            null,
            null));
    assertThat(trees.scan().select(CrownProjection.OF_TREE).list())
        .containsExactly(new Crown(branch, shapes, box));
  }
}
