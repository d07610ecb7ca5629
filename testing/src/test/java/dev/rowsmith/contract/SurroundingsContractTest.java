package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.contract.Task.Color;
import dev.rowsmith.contract.Task.State;
import dev.rowsmith.testing.RowsmithTest;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestTemplate;

/** The user's locale and time zone make no difference to what is stored and read. */
@RowsmithTest
class SurroundingsContractTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @TestTemplate
  void localeMakesNoDifference(Database database) {
    EventDao events = new EventDao(database);
    TaskDao tasks = new TaskDao(database);
    for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      database.createTables(events, tasks);
      Event event = Event.of("IĞI", 1234567).ownedBy("İI", Phone.NOON).costing("1234567.25");
      assertThat(events.createRecord(event)).isEqualTo(event);
      assertThat(events.queryByOwner("İI").equalTo(Phone.NOON).list()).containsExactly(event);
      assertThat(events.updateRecord("IĞI", 1234567, set -> set.addAttempts(1000)).attempts())
          .isEqualTo(1001);
      Task task = new Task("I", "LOW", State.RUNNING, Color.RED);
      assertThat(tasks.createRecord(task)).isEqualTo(task);
      assertThatThrownBy(() -> tasks.putRecord(new Task("I", "low", State.OPEN, Color.NONE)))
          .isInstanceOf(InvalidRecordException.class)
          .hasMessageContaining("[HIGH, LOW]");
      events.dropTable();
      tasks.dropTable();
    }
  }

  @TestTemplate
  void timeZoneMakesNoDifference(Database database) {
    SlotDao slots = new SlotDao(database);
    EventDao events = new EventDao(database);
    database.createTables(slots, events);
    // In the middle of a gap, of an overlap, and before there were zones.
    List<LocalDateTime> starts =
        List.of(
            LocalDateTime.parse("0001-01-01T00:00:00"),
            LocalDateTime.parse("1893-03-31T23:53:28"),
            LocalDateTime.parse("2026-03-29T02:30:00"),
            LocalDateTime.parse("2026-10-25T02:30:00"));
    ByteBuffer place = ByteBuffer.wrap(new byte[] {1});
    for (LocalDateTime start : starts) {
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
      slots.createRecord(place, start, Duration.ZERO, LocalTime.of(2, 30));
      Instant at = start.toInstant(ZoneOffset.UTC);
      events.createRecord(Event.of("web", at.getEpochSecond()).ownedBy("ann", at));
      for (String id : List.of("Asia/Kathmandu", "Pacific/Apia", "UTC", "America/New_York")) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertThat(slots.getRecord(place, start).opens()).isEqualTo(LocalTime.of(2, 30));
        assertThat(events.getRecord("web", at.getEpochSecond()).at()).isEqualTo(at);
      }
    }
    assertThat(slots.query(place).stream().map(Slot::start)).containsExactlyElementsOf(starts);
    assertThat(events.queryByOwner("ann").stream().map(Event::at)).isSorted().hasSize(4);
  }
}
