package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.contract.Task.Color;
import dev.rowsmith.contract.Task.State;
import dev.rowsmith.testing.RowsmithTest;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Values that no backend may see: the same exception everywhere, before anything is sent. */
@RowsmithTest
class BadInputContractTest {

  private static final UUID USER = new UUID(1, 2);

  private EventDao events;
  private TaskDao tasks;
  private PageDao pages;

  @BeforeEach
  void createTables(Database database) {
    events = new EventDao(database);
    tasks = new TaskDao(database);
    pages = new PageDao(database);
    database.createTables(events, tasks, pages);
  }

  @TestTemplate
  void valueOutsideTheListIsToldWithTheAllowedOnes() {
    Task urgent = new Task("t-1", "URGENT", State.OPEN, Color.RED);
    assertThatThrownBy(() -> tasks.createRecord(urgent))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(
            e -> {
              assertThat(e.component()).isEqualTo("priority");
              assertThat(e.value()).isEqualTo("URGENT");
              assertThat(e)
                  .hasMessageContaining("Task.priority")
                  .hasMessageContaining("[HIGH, LOW]")
                  .hasMessageContaining("id = t-1")
                  .hasMessageNotContaining("URGENT");
            });
    tasks.createRecord(new Task("t-1", "LOW", State.OPEN, Color.RED));
    assertThatThrownBy(() -> tasks.updateRecord("t-1", set -> set.priority("low")))
        .isInstanceOf(InvalidRecordException.class);
    assertThat(tasks.getRecord("t-1").priority()).isEqualTo("LOW");
  }

  @TestTemplate
  void nullInARequiredComponentIsRefused() {
    assertThatThrownBy(() -> tasks.createRecord(new Task("t-1", "LOW", absent(), Color.RED)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Task.state is null");
    assertThatThrownBy(() -> tasks.putRecord(new Task(absent(), "LOW", State.OPEN, Color.RED)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Task.id is null");
    assertThatThrownBy(() -> tasks.getRecord(absent()))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("getRecord")
        .hasMessageContaining("Task.id is null");
    assertThat(tasks.scan().count()).isZero();
  }

  @TestTemplate
  void emptyKeyIsRefused() {
    assertThatThrownBy(() -> events.createRecord(Event.of("", 1)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Event.source is empty");
    assertThatThrownBy(() -> events.getRecord("", 1)).isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> events.deleteRecord("", 1)).isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> events.query("").list()).isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> pages.query(USER).greaterThan("").list())
        .isInstanceOf(InvalidRecordException.class);
  }

  @TestTemplate
  void emptyKeyOfAnIndexIsRefused() {
    Event event = Event.of("web", 1).ownedBy("", Phone.NOON);
    assertThatThrownBy(() -> events.createRecord(event))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Event.owner is empty");
    events.createRecord(Event.of("web", 1));
    assertThatThrownBy(() -> events.updateRecord("web", 1, set -> set.owner("")))
        .isInstanceOf(InvalidRecordException.class);
    assertThat(events.getRecord("web", 1).owner()).isNull();
  }

  @TestTemplate
  void keyOfTheGreatestSizeIsFineAndOneOfMoreIsRefused() {
    Event largest = Event.of("é".repeat(1024), 1);
    assertThat(events.createRecord(largest)).isEqualTo(largest);
    assertThat(events.getRecord(largest.source(), 1)).isEqualTo(largest);
    assertThatThrownBy(() -> events.createRecord(Event.of("é".repeat(1024) + "x", 1)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("2049 bytes")
        .hasMessageContaining("2048");
    pages.createRecord(new Page(USER, "p".repeat(1024), null, null));
    assertThatThrownBy(() -> pages.createRecord(new Page(USER, "p".repeat(1025), null, null)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Page.path");
    assertThatThrownBy(
            () -> events.createRecord(Event.of("web", 1).ownedBy("o".repeat(2049), Phone.NOON)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Event.owner");
  }

  @TestTemplate
  void keyIsRefusedBeforeWhatIsWrittenAndThatBeforeTheCondition() {
    Condition<Page> condition = PageTable.SELECT.equalTo("a\0");
    Page page = new Page(USER, "p", "\uD800", null);
    assertThatThrownBy(() -> pages.putRecord(page, condition))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.getMessage()).contains("surrogate"));
    assertThatThrownBy(() -> pages.updateRecord(USER, "", set -> set.select("a\0")))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("path"));
    assertThatThrownBy(() -> pages.deleteRecord(USER, "", condition))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("path"));
    assertThatThrownBy(() -> pages.checking(USER, "", condition))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("path"));
    assertThatThrownBy(
            () -> pages.updateRecord(USER, "p", set -> set.select("\uD800").onlyIf(condition)))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.getMessage()).contains("surrogate"));
  }

  @TestTemplate
  void firstOfTwoBadPartsOfAKeyIsToldInATransactionToo(Database database) {
    SlotDao slots = new SlotDao(database);
    ByteBuffer place = ByteBuffer.allocate(0);
    LocalDateTime start = LocalDateTime.MAX;
    Slot slot = new Slot(place, start, Duration.ZERO, LocalTime.NOON);
    assertRefusesPlace(() -> slots.putRecord(slot));
    assertRefusesPlace(() -> slots.putting(slot));
    assertRefusesPlace(() -> slots.updateRecord(place, start, set -> set.length(Duration.ZERO)));
    assertRefusesPlace(() -> slots.updating(place, start, set -> set.length(Duration.ZERO)));
    assertRefusesPlace(() -> slots.deleting(place, start));
    assertRefusesPlace(() -> slots.checking(place, start, SlotTable.LENGTH.exists()));
  }

  private static void assertRefusesPlace(ThrowingCallable call) {
    assertThatThrownBy(call)
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("place"));
  }

  @TestTemplate
  void hostileTextIsJustText() {
    String[] texts = {
      "'; drop table \"order\"; --", "\" or 1=1", "%_\\", ":v0 #n0 ${x} {fn now()} ?", "\\u0000"
    };
    for (String text : texts) {
      pages.createRecord(new Page(USER, text, text, null));
      assertThat(pages.getRecord(USER, text).select()).isEqualTo(text);
      assertThat(pages.query(USER).beginsWith(text).count()).isEqualTo(1);
      assertThat(pages.scan().filter(PageTable.SELECT.contains(text)).count()).isEqualTo(1);
    }
    assertThat(pages.scan().count()).isEqualTo(texts.length);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what unchecked code hands over
  private static <T> T absent() {
    return null;
  }
}
