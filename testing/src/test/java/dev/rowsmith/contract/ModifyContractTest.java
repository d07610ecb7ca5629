package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.StaleRecordException;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Read, change, write, until nobody came in between. */
@RowsmithTest
class ModifyContractTest {

  private DraftDao drafts;
  private PhoneDao phones;

  @BeforeEach
  void createTables(Database database) {
    drafts = new DraftDao(database);
    phones = new PhoneDao(database);
    database.createTables(drafts, phones);
  }

  @TestTemplate
  void storesWhatTheFunctionMakesOfTheRecord() {
    drafts.createRecord(Draft.fresh(7, "a"));
    Draft second = drafts.modifyRecord(7, draft -> draft.saying(draft.text() + "b"));
    assertThat(second).isEqualTo(new Draft(7, "ab", 0, 2));
    assertThat(drafts.getRecord(7)).isEqualTo(second);
    Phone ann = phones.createRecord(Phone.friend(7, "Ann"));
    Phone named = phones.modifyRecord(7, phone -> named(phone, phone.name() + "e"));
    assertThat(named).isEqualTo(named(ann, "Anne"));
    assertThat(phones.getRecord(7)).isEqualTo(named);
  }

  @TestTemplate
  void versionIsThatOfTheRecordThatWasRead() {
    drafts.createRecord(Draft.fresh(7, "a"));
    assertThat(drafts.modifyRecord(7, draft -> draft.saying("b").at(40)).version()).isEqualTo(2);
  }

  @TestTemplate
  void unchangedRecordIsNotWritten() {
    Draft first = drafts.createRecord(Draft.fresh(7, "a"));
    assertThat(drafts.modifyRecord(7, draft -> draft)).isEqualTo(first);
    assertThat(drafts.modifyRecord(7, draft -> draft.saying("a"))).isEqualTo(first);
    assertThat(drafts.getRecord(7)).isEqualTo(first);
  }

  @TestTemplate
  void anotherWriteInBetweenIsReadAndChangedAgain() {
    drafts.createRecord(Draft.fresh(7, "a"));
    AtomicInteger calls = new AtomicInteger();
    Draft modified =
        drafts.modifyRecord(
            7,
            draft -> {
              if (calls.incrementAndGet() < 3) {
                drafts.updateRecord(7, set -> set.addWords(1));
              }
              return draft.saying("b");
            });
    assertThat(modified).isEqualTo(new Draft(7, "b", 2, 4));
    assertThat(calls).hasValue(3);
    phones.createRecord(Phone.friend(7, "Ann"));
    calls.set(0);
    Phone named =
        phones.modifyRecord(
            7,
            phone -> {
              if (calls.incrementAndGet() < 3) {
                phones.updateRecord(7, set -> set.phoneNumber("555-" + calls));
              }
              return named(phone, "Bob");
            });
    assertThat(named.phoneNumber()).isEqualTo("555-2");
    assertThat(phones.getRecord(7)).isEqualTo(named);
  }

  @TestTemplate
  void absentRecordIsNotFound() {
    assertThatThrownBy(() -> drafts.modifyRecord(7, draft -> draft.saying("b")))
        .isInstanceOf(RecordNotFoundException.class)
        .hasMessageContaining("modifyRecord on drafts (id = 7)");
    drafts.createRecord(Draft.fresh(7, "a"));
    assertThatThrownBy(
            () ->
                drafts.modifyRecord(
                    7,
                    draft -> {
                      drafts.deleteRecord(7);
                      return draft.saying("b");
                    }))
        .isInstanceOf(RecordNotFoundException.class);
    phones.createRecord(Phone.friend(7, "Ann"));
    assertThatThrownBy(
            () ->
                phones.modifyRecord(
                    7,
                    phone -> {
                      phones.deleteRecord(7);
                      return named(phone, "Bob");
                    }))
        .isInstanceOf(RecordNotFoundException.class);
    assertThat(phones.findRecord(7)).isEmpty();
  }

  @TestTemplate
  void keyStaysAndNothingIsNoRecord() {
    drafts.createRecord(Draft.fresh(7, "a"));
    assertThatThrownBy(() -> drafts.modifyRecord(7, draft -> Draft.fresh(8, "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another key");
    assertThatThrownBy(() -> drafts.modifyRecord(7, draft -> null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deleteRecord");
    assertThatThrownBy(() -> drafts.modifyRecord(7, draft -> draft.saying("N\u0000L")))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Draft.text");
    assertThat(drafts.scan().list()).containsExactly(new Draft(7, "a", 0, 1));
  }

  @TestTemplate
  void manyThreadsCountWithoutLosingOne() throws Exception {
    drafts.createRecord(Draft.fresh(7, "a"));
    phones.createRecord(named(Phone.friend(7, "Ann"), ""));
    Racers.run(
        4,
        racer -> {
          for (int i = 0; i < 5; i++) {
            drafts.modifyRecord(7, Draft::counting);
            phones.modifyRecord(7, phone -> named(phone, phone.name() + "x"));
          }
          return racer;
        });
    assertThat(drafts.getRecord(7)).isEqualTo(new Draft(7, "a", 20, 21));
    assertThat(phones.getRecord(7).name()).hasSize(20);
  }

  @TestTemplate
  void itIsStaleWhereItIsNeverFirst(Backend backend) {
    try (Database hasty =
        builder(backend)
            .tablePrefix("modify_")
            .retries(RetryPolicy.standard().deadline(Duration.ofMillis(200)))
            .build()) {
      DraftDao busy = new DraftDao(hasty);
      busy.createTable();
      try {
        busy.createRecord(Draft.fresh(7, "a"));
        assertThatThrownBy(
                () ->
                    busy.modifyRecord(
                        7,
                        draft -> {
                          busy.updateRecord(7, set -> set.addWords(1));
                          return draft.saying("b");
                        }))
            .hasMessageContaining("modifyRecord on modify_drafts (id = 7)")
            .asInstanceOf(type(StaleRecordException.class))
            .satisfies(e -> assertThat(e.record()).isEqualTo(busy.getRecord(7)));
        assertThat(busy.getRecord(7).text()).isEqualTo("a");
      } finally {
        busy.dropTable();
      }
    }
  }

  private static DatabaseBuilder<?> builder(Backend backend) {
    return switch (backend) {
      case DYNAMODB -> DynamoDbDatabase.builder().client(EmbeddedServers.dynamoDb().client());
      case POSTGRES ->
          PostgresDatabase.builder().dataSource(EmbeddedServers.postgres().dataSource());
    };
  }

  private static Phone named(Phone phone, String name) {
    return new Phone(
        phone.personId(), name, phone.phoneNumber(), phone.relationship(), phone.timestamp());
  }
}
