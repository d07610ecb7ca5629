package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.contract.PhoneEnums.Relationship;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;

/** Many new records at once. */
@RowsmithTest
class LoadContractTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TestTemplate
  void allAreLoadedAndTheProgressIsTold(Database database) {
    PhoneDao phones = opened(database);
    List<Long> progress = new ArrayList<>();
    Iterable<Phone> source = () -> IntStream.range(0, 3000).mapToObj(this::phone).iterator();
    assertThat(phones.loadRecords(source, progress::add)).isEqualTo(3000);
    assertThat(phones.scan().count()).isEqualTo(3000);
    assertThat(phones.getRecord(2999)).isEqualTo(phone(2999));
    assertThat(progress).isSorted().endsWith(3000L).hasSizeGreaterThan(1);
    assertThat(phones.queryByRelationship(Relationship.FRIEND).count()).isEqualTo(3000);
  }

  @TestTemplate
  void nothingIsFine(Database database) {
    assertThat(opened(database).loadRecords(List.of())).isZero();
  }

  @TestTemplate
  void recordThatIsThereUndoesTheLoadOnPostgres(Database database) {
    PhoneDao phones = opened(database);
    phones.createRecord(50, "Old", null, null, null);
    List<Phone> records = IntStream.range(0, 100).mapToObj(this::phone).toList();
    if (database instanceof DynamoDbDatabase) {
      phones.loadRecords(records);
      assertThat(phones.getRecord(50)).isEqualTo(phone(50));
    } else {
      assertThatThrownBy(() -> phones.loadRecords(records))
          .isInstanceOf(RecordAlreadyExistsException.class)
          .hasMessageContaining("loadRecords on phonebook");
      assertThat(phones.scan().list()).extracting(Phone::name).containsExactly("Old");
    }
  }

  @TestTemplate
  void refusedValueIsTold(Database database) {
    PhoneDao phones = opened(database);
    Phone bad = new Phone(7, "N\u0000L", null, null, null);
    assertThatThrownBy(() -> phones.loadRecords(List.of(phone(1), bad)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Phone.name");
    assertThat(phones.scan().count()).isZero();
    assertThat(phones.loadRecords(List.of(phone(1)))).isEqualTo(1);
  }

  @TestTemplate
  void failingSourceIsTheCallersOwn(Database database) {
    PhoneDao phones = opened(database);
    Iterable<Phone> failing =
        () ->
            Stream.of(1, 2)
                .map(
                    id -> {
                      if (id == 2) {
                        throw new IllegalStateException("no more");
                      }
                      return phone(id);
                    })
                .iterator();
    assertThatThrownBy(() -> phones.loadRecords(failing))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no more");
    assertThat(phones.scan().count()).isZero();
  }

  private static PhoneDao opened(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    return phones;
  }

  private Phone phone(int id) {
    return new Phone(id, "Name " + id, "555-" + id, Relationship.FRIEND, NOON.plusSeconds(id));
  }
}
