package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.contract.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;

/** Many records in one call. */
@RowsmithTest
class BatchContractTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TestTemplate
  void anyNumberIsStoredReadAndDeleted(Database database) {
    PhoneDao phones = opened(database);
    List<Phone> records = phones(1230);
    phones.putRecords(records);
    List<Integer> keys = new ArrayList<>(IntStream.range(0, 1230).boxed().toList());
    Collections.reverse(keys);
    Collections.reverse(records);
    assertThat(phones.getRecords(keys)).isEqualTo(records);
    phones.deleteRecords(keys.subList(0, 1200));
    assertThat(phones.scan().count()).isEqualTo(30);
    assertThat(phones.getRecords(keys)).isEqualTo(records.subList(1200, 1230));
  }

  @TestTemplate
  void keysMayBeAnyText(Database database) {
    GridDao grids = new GridDao(database);
    grids.createTable();
    List<String> ids =
        List.of("plain", "\"}]", "back\\slash", "a\nb\tc\u0001", "é and 😀", "\u007f\u0080\uffff");
    List<Grid> all =
        ids.stream().map(id -> new Grid(id, List.of(List.of(1)), List.of("+"))).toList();
    grids.putRecords(all);
    assertThat(grids.getRecords(ids)).isEqualTo(all);
    grids.deleteRecords(ids);
    assertThat(grids.getRecords(ids)).isEmpty();
  }

  @TestTemplate
  void nothingIsFine(Database database) {
    PhoneDao phones = opened(database);
    phones.putRecords(List.of());
    phones.deleteRecords(List.of());
    assertThat(phones.getRecords(List.of())).isEmpty();
  }

  @TestTemplate
  void lastOfOneKeyIsStored(Database database) {
    PhoneDao phones = opened(database);
    List<Phone> records = phones(3);
    Phone later = new Phone(1, "Later", "555", Relationship.FRIEND, NOON);
    records.add(later);
    phones.putRecords(records);
    assertThat(phones.getRecord(1)).isEqualTo(later);
    assertThat(phones.getRecords(List.of(1, 2, 1)))
        .extracting(Phone::personId)
        .containsExactly(2, 1);
    phones.deleteRecords(List.of(1, 1, 7));
    assertThat(phones.scan().count()).isEqualTo(2);
  }

  @TestTemplate
  void replacesWhole(Database database) {
    PhoneDao phones = opened(database);
    phones.putRecords(phones(2));
    Phone bare = new Phone(1, null, null, null, null);
    phones.putRecords(List.of(bare));
    assertThat(phones.getRecord(1)).isEqualTo(bare);
    assertThat(phones.queryByRelationship(Relationship.SIBLING).list()).hasSize(1);
  }

  @TestTemplate
  void refusedValueLeavesNothingWritten(Database database) {
    PhoneDao phones = opened(database);
    List<Phone> records = phones(60);
    records.add(new Phone(99, "N\u0000L", "555", Relationship.FRIEND, NOON));
    assertThatThrownBy(() -> phones.putRecords(records))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("putRecords")
        .hasMessageContaining("Phone.name");
    assertThat(phones.scan().count()).isZero();
  }

  @TestTemplate
  void keysOfOnePartitionAndOfSeveralAreFoundAlike(Database database) {
    EventDao events = new EventDao(database);
    events.createTable();
    Event first = Event.of("a", 1);
    Event second = Event.of("a", 2);
    Event other = Event.of("b", 2);
    events.putRecords(List.of(first, second, other));
    assertThat(events.getRecords(keys("a2", "a3", "a1"))).containsExactly(second, first);
    assertThat(events.getRecords(keys("b2", "a1", "b1"))).containsExactly(other, first);
    events.deleteRecords(keys("a1", "b1"));
    assertThat(events.scan().list()).containsExactlyInAnyOrder(second, other);
    events.deleteRecords(keys("a2", "a3"));
    assertThat(events.scan().list()).containsExactly(other);
  }

  private static List<EventKey> keys(String... texts) {
    return Stream.of(texts)
        .map(text -> new EventKey(text.substring(0, 1), Long.parseLong(text.substring(1))))
        .toList();
  }

  @TestTemplate
  void nullIsRefused(Database database) {
    PhoneDao phones = opened(database);
    assertThatThrownBy(() -> phones.getRecords(Arrays.asList(1, null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("getRecords: the element at place 1 is null");
    assertThatThrownBy(() -> phones.putRecords(Arrays.asList(phones(1).get(0), null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("putRecords: the element at place 1 is null");
  }

  private static PhoneDao opened(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    return phones;
  }

  private static List<Phone> phones(int count) {
    List<Phone> phones = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      phones.add(new Phone(i, "Name " + i, "555-" + i, Relationship.SIBLING, NOON.plusSeconds(i)));
    }
    return phones;
  }
}
