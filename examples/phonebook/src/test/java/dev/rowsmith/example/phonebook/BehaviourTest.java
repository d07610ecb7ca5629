package dev.rowsmith.example.phonebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.example.phonebook.PhoneEnums.Relationship;
import dev.rowsmith.example.phonebook.TrainingStatusEnums.Status;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** What the calls of the original did, and what they do here. */
@RowsmithTest
class BehaviourTest {

  private static final Instant NOW = Instant.parse("2026-09-14T08:00:00Z");

  private PhoneDao phones;
  private ExecutionDao executions;
  private TrainingStatusDao statuses;

  @BeforeEach
  void createTables(Database database) {
    phones = new PhoneDao(database);
    executions = new ExecutionDao(database);
    statuses = new TrainingStatusDao(database);
    database.createTables(phones, executions, statuses);
  }

  @TestTemplate
  void enumsKnowTheStoredNamesAndTheLists() {
    assertThat(PhoneEnums.Attribute.values())
        .extracting(PhoneEnums.Attribute::storedName)
        .containsExactly("person_id", "name", "phone_number", "relationship", "timestamp");
    assertThat(ExecutionEnums.DataSource.values()).hasSize(7);
    assertThatThrownBy(() -> Relationship.valueOf("BOSS"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @TestTemplate
  void createRefusesWhatIsThereAndPutReplacesIt() {
    phones.createRecord(7, "Ann", "555-0107", Relationship.FRIEND, NOW);
    assertThatThrownBy(() -> phones.createRecord(7, "Eve", "555-0100", Relationship.PARENT, NOW))
        .isInstanceOf(RecordAlreadyExistsException.class)
        .hasMessageContaining("person_id = 7");
    phones.putRecord(new Phone(7, "Eve", "555-0100", Relationship.PARENT, NOW));
    assertThat(phones.getRecord(7).name()).isEqualTo("Eve");
  }

  @TestTemplate
  void whatIsMissingIsTold() {
    assertThatThrownBy(() -> phones.getRecord(7)).isInstanceOf(RecordNotFoundException.class);
    assertThat(phones.findRecord(7)).isEmpty();
    assertThatThrownBy(() -> phones.updateRecord(7, set -> set.name("Ann")))
        .isInstanceOf(RecordNotFoundException.class);
    assertThat(phones.deleteRecord(7)).isFalse();
  }

  @TestTemplate
  void anUpdateNamesSomethingAndNoNull() {
    phones.createRecord(7, "Ann", "555-0107", Relationship.FRIEND, NOW);
    assertThatThrownBy(() -> phones.updateRecord(7, set -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> phones.updateRecord(7, set -> set.name(null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @TestTemplate
  void anAbsentKeyOfAnIndexIsFineAndAnEmptyOneIsNot() {
    Execution alone = execution("e-1", null);
    executions.createRecord(alone);
    assertThat(executions.getRecord("e-1")).isEqualTo(alone);
    executions.updateRecord("e-1", set -> set.userId("u-1"));
    assertThat(executions.queryByUserId("u-1").count()).isEqualTo(1);
    executions.updateRecord("e-1", set -> set.removeUserId());
    assertThat(executions.queryByUserId("u-1").count()).isZero();
    assertThatThrownBy(() -> executions.createRecord(execution("e-2", "")))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("userId");
  }

  @TestTemplate
  void anEmptyTextIsStored() {
    phones.createRecord(7, "", "", Relationship.FRIEND, NOW);
    assertThat(phones.getRecord(7).name()).isEmpty();
  }

  @TestTemplate
  void anIndexIsMadeOnceAndAtOnceUsable() {
    executions.createRecord(execution("e-1", "u-1"));
    executions.dropGsi(ExecutionEnums.Index.USER_ID);
    executions.createGsi(ExecutionEnums.Index.USER_ID);
    executions.createGsi(ExecutionEnums.Index.USER_ID);
    assertThat(executions.queryByUserId("u-1").count()).isEqualTo(1);
  }

  @TestTemplate
  void aStatusIsPutWhetherItIsThereOrNot() {
    statuses.putRecord(new TrainingStatus("r-1", Status.STARTED, NOW));
    statuses.putRecord(new TrainingStatus("r-1", Status.SUCCESS, NOW));
    assertThat(statuses.scan().list())
        .containsExactly(new TrainingStatus("r-1", Status.SUCCESS, NOW));
  }

  private static Execution execution(String id, String user) {
    return new Execution(
        id,
        user,
        "a run",
        NOW,
        ExecutionEnums.DataSource.CLASSICAL_ML,
        ExecutionEnums.Status.QUEUED,
        0);
  }
}
