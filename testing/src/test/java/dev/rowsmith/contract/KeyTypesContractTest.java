package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.Page;
import dev.rowsmith.testing.RowsmithTest;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Keys of buffers, times of day and lengths of time: found by value, sorted by time. */
@RowsmithTest
class KeyTypesContractTest {

  private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-20T12:00:00");
  private static final Duration HOUR = Duration.ofHours(1);

  private SlotDao slots;

  @BeforeEach
  void createTable(Database database) {
    slots = new SlotDao(database);
    slots.createTable();
  }

  @TestTemplate
  void recordsAreFoundByTheValueOfTheirKey() {
    Slot slot = new Slot(place(7), NOON, HOUR, LocalTime.NOON);
    slots.createRecord(slot);
    assertThat(slots.getRecord(ByteBuffer.wrap(new byte[] {1, 7}, 1, 1), NOON)).isEqualTo(slot);
    assertThat(slots.findRecord(place(8), NOON)).isEmpty();
    slots.createTable();
    assertThat(slots.deleteRecord(place(7), NOON.plusNanos(1))).isTrue();
  }

  @TestTemplate
  void timesSortByTime() {
    store(NOON.plusNanos(1000), 3);
    store(NOON, 1);
    store(NOON.plusNanos(500_000_000), 2);
    assertThat(slots.query(place(7)).stream().map(Slot::start))
        .containsExactly(NOON, NOON.plusNanos(1000), NOON.plusNanos(500_000_000));
    assertThat(slots.queryByLength(HOUR).stream().map(slot -> slot.start().getNano()))
        .containsExactly(0, 500_000_000, 1000);
    assertThat(slots.queryByLength(HOUR).between(LocalTime.of(2, 0), LocalTime.MAX).count())
        .isEqualTo(2);
    assertThat(slots.query(place(7)).descending().limit(1).list())
        .extracting(Slot::start)
        .containsExactly(NOON.plusNanos(500_000_000));
  }

  @TestTemplate
  void lengthsAndBuffersCompareByValue() {
    store(NOON, 1);
    assertThat(slots.scan().filter(SlotTable.LENGTH.greaterThan(Duration.ofMinutes(59))).count())
        .isEqualTo(1);
    assertThat(slots.scan().filter(SlotTable.LENGTH.lessThan(HOUR.negated())).count()).isZero();
    assertThat(slots.scan().filter(SlotTable.OPENS.equalTo(LocalTime.of(1, 0))).count())
        .isEqualTo(1);
  }

  @TestTemplate
  void pagesGoOnBehindSuchKeys() {
    for (int hour = 1; hour <= 3; hour++) {
      store(NOON.plusHours(hour), hour);
    }
    List<Slot> read = new ArrayList<>();
    Page<Slot> page = slots.queryByLength(HOUR).limit(1).page();
    read.addAll(page.items());
    while (page.hasNext()) {
      String token = page.nextToken().orElseThrow();
      page = slots.queryByLength(HOUR).limit(1).startingAfter(token).page();
      read.addAll(page.items());
    }
    assertThat(read).isEqualTo(slots.queryByLength(HOUR).list()).hasSize(3);
  }

  @TestTemplate
  void tokenOfAnotherPartitionIsRefusedThoughItsKeyIsABuffer() {
    store(NOON, 1);
    store(NOON.plusHours(1), 2);
    String token = slots.query(place(7)).limit(1).page().nextToken().orElseThrow();
    assertThat(slots.query(place(7)).startingAfter(token).count()).isEqualTo(1);
    assertThatThrownBy(() -> slots.query(place(8)).startingAfter(token).count())
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @TestTemplate
  void emptyAndTooLongBuffersAreNoKeys() {
    assertThatThrownBy(() -> slots.createRecord(ByteBuffer.allocate(0), NOON, HOUR, null))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Slot.place is empty");
    assertThatThrownBy(() -> slots.getRecord(ByteBuffer.allocate(2049), NOON))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("2049 bytes");
  }

  private void store(LocalDateTime start, int hour) {
    slots.createRecord(place(7), start, HOUR, LocalTime.of(hour, 0));
  }

  private static ByteBuffer place(int number) {
    return ByteBuffer.wrap(new byte[] {(byte) number});
  }
}
