package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.testing.RowsmithTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** An update may tell the record as it was. */
@RowsmithTest
class OldImageContractTest {

  private EventDao events;

  @BeforeEach
  void createTable(Database database) {
    events = new EventDao(database);
    events.createTable();
  }

  @TestTemplate
  void recordIsToldAsItWas() {
    Event event = events.createRecord(Event.of("web", 1).ownedBy("ann", Phone.NOON));
    Event old =
        events.updateRecordReturningOld(
            "web", 1, set -> set.addAttempts(4).removeOwner().note("seen"));
    assertThat(old).isEqualTo(event);
    Event now = events.getRecord("web", 1);
    assertThat(now.attempts()).isEqualTo(5);
    assertThat(now.owner()).isNull();
    assertThat(now.note()).contains("seen");
  }

  @TestTemplate
  void conditionIsAskedOfTheRecordAsItWas() {
    Event event = events.createRecord(Event.of("web", 1));
    assertThat(
            events.updateRecordReturningOld(
                "web", 1, set -> set.kind("view").onlyIf(EventTable.KIND.equalTo("click"))))
        .isEqualTo(event);
    Event now = events.getRecord("web", 1);
    assertThatThrownBy(
            () ->
                events.updateRecordReturningOld(
                    "web", 1, set -> set.kind("tap").onlyIf(EventTable.KIND.equalTo("click"))))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(
            e -> {
              assertThat(e.record()).isEqualTo(now);
              assertThat(e.operation()).isEqualTo("updateRecordReturningOld");
            });
    assertThat(events.getRecord("web", 1)).isEqualTo(now);
  }

  @TestTemplate
  void missingRecordIsNotMade() {
    assertThatThrownBy(() -> events.updateRecordReturningOld("web", 1, set -> set.kind("tap")))
        .isInstanceOf(RecordNotFoundException.class)
        .hasMessageContaining("updateRecordReturningOld");
    assertThatThrownBy(
            () ->
                events.updateRecordReturningOld(
                    "web", 1, set -> set.kind("tap").onlyIf(EventTable.OWNER.notExists())))
        .isInstanceOf(RecordNotFoundException.class);
    assertThat(events.findRecord("web", 1)).isEmpty();
  }

  @TestTemplate
  void valuesAndSumsAreRefusedAsInAnyUpdate() {
    Event event = events.createRecord(Event.of("web", 1));
    assertThatThrownBy(() -> events.updateRecordReturningOld("web", 1, set -> set.owner("")))
        .isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(
            () ->
                events.updateRecordReturningOld(
                    "web", 1, set -> set.addAttempts(Integer.MAX_VALUE)))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("attempts");
    assertThat(events.getRecord("web", 1)).isEqualTo(event);
  }

  @TestTemplate
  void eachOfManyConcurrentUpdatesToldAnotherState() throws Exception {
    events.createRecord(Event.of("web", 1));
    List<Integer> old =
        Racers.run(
            8,
            racer ->
                events.updateRecordReturningOld("web", 1, set -> set.addAttempts(1)).attempts());
    assertThat(old).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(events.getRecord("web", 1).attempts()).isEqualTo(9);
  }
}
