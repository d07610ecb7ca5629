package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.Page;
import dev.rowsmith.Scan;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.testing.RowsmithTest;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** A scan in segments brings every record once, whether in parallel or piece by piece. */
@RowsmithTest
@Timeout(300) // a thread that waits for ever must fail the test
class SegmentsContractTest {

  private static final int SOURCES = 20;
  private static final int PER_SOURCE = 15;

  private EventDao events;

  @BeforeEach
  void createTable(Database database) {
    events = new EventDao(database);
    events.createTable();
  }

  private Set<Event> fill() {
    List<Event> all = new ArrayList<>();
    for (int i = 0; i < SOURCES * PER_SOURCE; i++) {
      all.add(Event.of("s" + i % SOURCES, i).costing(i % 3 == 0 ? null : "1"));
    }
    events.putRecords(all);
    return new HashSet<>(all);
  }

  @TestTemplate
  void everyRecordComesOnce() {
    Set<Event> all = fill();
    for (int segments : new int[] {1, 3, 50}) {
      List<Event> read = events.scan().segments(segments).list();
      assertThat(read).hasSameSizeAs(all);
      assertThat(new HashSet<>(read)).isEqualTo(all);
      assertThat(events.scan().segments(segments).count()).isEqualTo(all.size());
    }
  }

  @TestTemplate
  void filterHoldsInEachSegment() {
    Set<Event> costly =
        fill().stream().filter(event -> event.amount() != null).collect(Collectors.toSet());
    Scan<Event, Event> scan = events.scan().filter(EventTable.AMOUNT.exists());
    assertThat(new HashSet<>(scan.segments(4).list())).isEqualTo(costly);
    assertThat(scan.segments(4).count()).isEqualTo(costly.size());
    assertThat(scan.eventual().segments(2).count()).isEqualTo(costly.size());
  }

  @TestTemplate
  void segmentsAreReadInPagesAndGoneOnWith() {
    Set<Event> all = fill();
    Set<Event> read = new HashSet<>();
    for (int segment = 0; segment < 3; segment++) {
      Scan<Event, Event> scan = events.scan().segments(3).segment(segment).limit(7);
      Page<Event> page = scan.page();
      assertThat(read.addAll(page.items())).isTrue();
      while (page.hasNext()) {
        // By a new DAO's scan, as another process has it.
        Scan<Event, Event> resumed = events.scan().segments(3).segment(segment).limit(7);
        page = resumed.startingAfter(page.nextToken().orElseThrow()).page();
        page.items().forEach(event -> assertThat(read.add(event)).isTrue());
      }
    }
    assertThat(read).isEqualTo(all);
  }

  @TestTemplate
  void partitionIsInOneSegment() {
    fill();
    List<Set<String>> sources =
        IntStream.range(0, 4)
            .mapToObj(
                segment ->
                    events.scan().segments(4).segment(segment).stream()
                        .map(Event::source)
                        .collect(Collectors.toSet()))
            .toList();
    assertThat(sources.stream().mapToInt(Set::size).sum()).isEqualTo(SOURCES);
    assertThat(sources).anySatisfy(some -> assertThat(some).hasSizeLessThan(SOURCES));
  }

  @TestTemplate
  void tokenIsOfItsSegmentAndDivision() {
    fill();
    Scan<Event, Event> first = firstWithMore();
    String token = first.limit(1).page().nextToken().orElseThrow();
    assertThat(first.startingAfter(token).page().items()).isNotEmpty();
    for (Scan<Event, Event> other :
        List.of(
            events.scan(),
            events.scan().segments(2).segment(1),
            events.scan().segments(3).segment(0))) {
      assertThatThrownBy(() -> other.startingAfter(token).page())
          .isInstanceOf(InvalidPageTokenException.class);
    }
  }

  private Scan<Event, Event> firstWithMore() {
    Scan<Event, Event> first = events.scan().segments(2).segment(0);
    assertThat(first.count()).isGreaterThan(2);
    return first;
  }

  @TestTemplate
  void keysOfOtherTypesAreDividedToo(Database database) {
    SlotDao slots = new SlotDao(database);
    slots.createTable();
    for (int i = 0; i < 30; i++) {
      ByteBuffer place = ByteBuffer.wrap(new byte[] {(byte) (i * 9)});
      slots.createRecord(place, LocalDateTime.of(2026, 1, 1, 0, i), Duration.ZERO, null);
    }
    assertThat(slots.scan().segments(3).list()).hasSize(30).doesNotHaveDuplicates();
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    IntStream.range(-15, 15).forEach(id -> phones.createRecord(Phone.friend(id, "Ann")));
    assertThat(phones.scan().segments(3).list()).hasSize(30).doesNotHaveDuplicates();
    assertThat(phones.scan().segments(3).segment(1).count()).isBetween(1L, 29L);
  }

  @TestTemplate
  void failureOfOneSegmentReachesTheCallerAndEndsTheOthers() {
    events.dropTable();
    assertThatThrownBy(() -> events.scan().segments(4).list())
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContaining("scan");
    assertThatThrownBy(() -> events.scan().segments(4).count())
        .isInstanceOf(TableNotFoundException.class);
    assertNoThreadIsLeft();
  }

  @TestTemplate
  void closedStreamEndsItsThreads() {
    fill();
    try (Stream<Event> stream = events.scan().segments(4).stream()) {
      assertThat(stream.findFirst()).isPresent();
    }
    assertNoThreadIsLeft();
  }

  @TestTemplate
  void interruptEndsTheScan() {
    fill();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> events.scan().segments(4).list())
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertNoThreadIsLeft();
    assertThat(events.scan().count()).isEqualTo(SOURCES * PER_SOURCE);
  }

  @TestTemplate
  void senselessDivisionsAreRefused() {
    Scan<Event, Event> scan = events.scan();
    assertThatIllegalArgumentException().isThrownBy(() -> scan.segments(0));
    assertThatIllegalArgumentException().isThrownBy(() -> scan.segments(1_000_001));
    assertThatIllegalArgumentException().isThrownBy(() -> scan.segments(2).segment(2));
    assertThatIllegalArgumentException().isThrownBy(() -> scan.segments(2).segment(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> scan.limit(1).segments(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scan.segments(2).segment(0).segments(2))
        .withMessageContaining("segment");
  }

  private static void assertNoThreadIsLeft() {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("rowsmith-segments")) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
