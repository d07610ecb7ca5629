package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.SortedTableQuery;
import dev.rowsmith.contract.SortKeys.Mood;
import dev.rowsmith.contract.SortKeys.OfBytes;
import dev.rowsmith.contract.SortKeys.OfCharacter;
import dev.rowsmith.contract.SortKeys.OfDate;
import dev.rowsmith.contract.SortKeys.OfInstant;
import dev.rowsmith.contract.SortKeys.OfLength;
import dev.rowsmith.contract.SortKeys.OfMood;
import dev.rowsmith.contract.SortKeys.OfNumber;
import dev.rowsmith.contract.SortKeys.OfUuid;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;

/** Each type of sort key has one order, which is no backend's own: those of Java differ in part. */
@RowsmithTest
class OrderContractTest {

  @TestTemplate
  void bytesSortAsUnsignedNumbers(Database database) {
    OfBytesDao dao = new OfBytesDao(database);
    dao.createTable();
    sorts(
        Stream.of("00", "01", "0100", "01ff", "7f", "80", "ff", "ff00")
            .map(hex -> ByteBuffer.wrap(HexFormat.of().parseHex(hex)))
            .toList(),
        at -> dao.createRecord(1, at),
        () -> dao.query(1),
        OfBytes::at);
  }

  @TestTemplate
  void uuidsSortAsTheirTexts(Database database) {
    OfUuidDao dao = new OfUuidDao(database);
    dao.createTable();
    sorts(
        List.of(
            new UUID(0, 0),
            new UUID(0, -1),
            new UUID(1, Long.MIN_VALUE),
            new UUID(Long.MAX_VALUE, 0),
            new UUID(Long.MIN_VALUE, 0),
            new UUID(-1, -1)),
        at -> dao.createRecord(1, at),
        () -> dao.query(1),
        OfUuid::at);
  }

  @TestTemplate
  void enumsSortByTheirStoredTexts(Database database) {
    OfMoodDao dao = new OfMoodDao(database);
    dao.createTable();
    List<Mood> moods = List.of(Mood.OK, Mood.SAD, Mood.ZEN, Mood.HAPPY);
    moods.stream().sorted().forEach(mood -> dao.createRecord(1, mood));
    assertThat(dao.query(1).stream().map(OfMood::at)).containsExactlyElementsOf(moods);
  }

  @TestTemplate
  void instantsSortByTime(Database database) {
    OfInstantDao dao = new OfInstantDao(database);
    dao.createTable();
    sorts(
        Stream.of(
                "0000-01-01T00:00:00Z",
                "1582-10-10T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "2026-11-20T00:00:00Z",
                "2026-11-20T00:00:00.5Z",
                "2026-11-20T00:00:00.500001Z",
                "9999-12-31T23:59:59.999999Z")
            .map(Instant::parse)
            .toList(),
        at -> dao.createRecord(1, at),
        () -> dao.query(1),
        OfInstant::at);
  }

  @TestTemplate
  void datesSortByTime(Database database) {
    OfDateDao dao = new OfDateDao(database);
    dao.createTable();
    sorts(
        Stream.of("0000-01-01", "0999-12-31", "1582-10-10", "1970-01-01", "9999-12-31")
            .map(LocalDate::parse)
            .toList(),
        at -> dao.createRecord(1, at),
        () -> dao.query(1),
        OfDate::at);
  }

  @TestTemplate
  void lengthsOfTimeSortByLength(Database database) {
    OfLengthDao dao = new OfLengthDao(database);
    dao.createTable();
    sorts(
        Stream.of("PT-24H", "PT-0.000001S", "PT0S", "PT0.000001S", "PT9S", "PT10S", "PT240H")
            .map(Duration::parse)
            .toList(),
        at -> dao.createRecord(1, at),
        () -> dao.query(1),
        OfLength::at);
  }

  @TestTemplate
  void numbersSortByValue(Database database) {
    OfNumberDao dao = new OfNumberDao(database);
    dao.createTable();
    sorts(
        Stream.of(
                "-1E+125", "-1E+1", "-9.5", "-1E-130", "0", "1E-130", "0.5", "9", "1E+1", "1E+125")
            .map(BigDecimal::new)
            .toList(),
        at -> dao.createRecord(1, at),
        () -> dao.query(1),
        OfNumber::at);
  }

  @TestTemplate
  void charactersSortByTheirUtf8Bytes(Database database) {
    OfCharacterDao dao = new OfCharacterDao(database);
    dao.createTable();
    List<Character> characters = List.of('\u0001', ' ', '0', 'Z', '_', 'a', 'é', '\uFFFD');
    characters.forEach(at -> dao.createRecord(1, at));
    assertThat(dao.query(1).stream().map(OfCharacter::at)).containsExactlyElementsOf(characters);
  }

  /** Stores the values in another order, and reads them in theirs, both ways and from within. */
  private static <R, T> void sorts(
      List<T> inOrder,
      Consumer<T> store,
      Supplier<SortedTableQuery<R, R, T>> query,
      Function<R, T> sortKey) {
    List<T> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.forEach(store);
    assertThat(query.get().stream().map(sortKey)).containsExactlyElementsOf(inOrder);
    List<T> backwards = new ArrayList<>(inOrder);
    Collections.reverse(backwards);
    assertThat(query.get().descending().stream().map(sortKey)).containsExactlyElementsOf(backwards);
    for (int i = 0; i < inOrder.size(); i++) {
      T at = inOrder.get(i);
      assertThat(query.get().equalTo(at).stream().map(sortKey)).containsExactly(at);
      assertThat(query.get().greaterThan(at).count()).isEqualTo(inOrder.size() - i - 1);
      assertThat(query.get().lessThan(at).count()).isEqualTo(i);
      assertThat(query.get().between(inOrder.get(0), at).count()).isEqualTo(i + 1);
    }
  }
}
