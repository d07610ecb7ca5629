package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.TableQuery;
import dev.rowsmith.contract.Seat.Side;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Keys of several components. */
@RowsmithTest
class CompositeKeysContractTest {

  private static final short GROUND = 0;

  private SeatDao seats;

  @BeforeEach
  void createTable(Database database) {
    seats = new SeatDao(database);
    seats.createTable();
    seats.createTable();
  }

  @TestTemplate
  void findsARecordByAllComponents() {
    Seat seat = seats.createRecord(Seat.of("opera", -1, "A", 7, Side.LEFT));
    SeatKey key = new SeatKey("opera", (short) -1, "A", 7, Side.LEFT);
    assertThat(seats.getRecord("opera", (short) -1, "A", 7, Side.LEFT)).isEqualTo(seat);
    assertThat(seats.getRecord(key)).isEqualTo(seat);
    assertThat(seats.findRecord(key)).contains(seat);
    assertThat(seats.findRecord("opera", (short) 1, "A", 7, Side.LEFT)).isEmpty();
    assertThat(seats.findRecord("opera", (short) -1, "A", 7, Side.RIGHT)).isEmpty();
    assertThat(seats.updateRecord(key, set -> set.price(12)).price()).isEqualTo(12);
    assertThat(seats.updateRecord("opera", (short) -1, "A", 7, Side.LEFT, set -> set.guest("ann")))
        .isEqualTo(new Seat("opera", (short) -1, "A", 7, Side.LEFT, "ann", 12));
    assertThat(seats.queryByGuest("ann").equalTo(7).list()).hasSize(1);
    assertThat(seats.putRecord(seat, SeatTable.PRICE.equalTo(12))).isEqualTo(seat);
    assertThat(seats.deleteRecord(key, SeatTable.ROW.equalTo(7))).isTrue();
    assertThat(seats.deleteRecord(seat)).isFalse();
    assertThatThrownBy(() -> seats.getRecord(key))
        .isInstanceOf(RecordNotFoundException.class)
        .hasMessageContaining("hall = opera, floor = -1, block = A, row = 7, side = LEFT");
  }

  @TestTemplate
  void separatorsInValuesMakeNoTwoKeysOne() {
    List<String> texts = List.of("", "#", "a", "a#", "#a", "$", "$c", "a#b", "a$cb", "!", "\u0001");
    for (String hall : texts) {
      for (String block : texts) {
        seats.createRecord(Seat.of(hall, 0, block, 1, Side.LEFT));
      }
    }
    assertThat(seats.scan().count()).isEqualTo((long) texts.size() * texts.size());
    for (String hall : texts) {
      assertThat(seats.query(hall, GROUND).list())
          .extracting(Seat::hall, Seat::block)
          .hasSize(texts.size())
          .allMatch(each -> each.toList().get(0).equals(hall));
      assertThat(seats.query(hall, GROUND, "a").count()).isEqualTo(1);
    }
    assertThatThrownBy(() -> seats.createRecord(Seat.of("a#", 0, "", 1, Side.LEFT)))
        .isInstanceOf(RecordAlreadyExistsException.class);
  }

  @TestTemplate
  void ordersByOneComponentAfterTheOther() {
    List<Seat> inOrder = new ArrayList<>();
    for (String block :
        List.of("", " ", "#", "$", "A", "A ", "A#", "AB", "B", "é", "\uFFFD", "😀")) {
      for (int row : new int[] {Integer.MIN_VALUE, -10, -9, 0, 9, 10, Integer.MAX_VALUE}) {
        inOrder.add(Seat.of("opera", 0, block, row, Side.LEFT));
        inOrder.add(Seat.of("opera", 0, block, row, Side.RIGHT));
      }
    }
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      seats.createRecord(inOrder.get(i));
    }
    assertThat(seats.query("opera", GROUND).list()).isEqualTo(inOrder);
    assertThat(seats.query("opera", GROUND).descending().first())
        .contains(inOrder.get(inOrder.size() - 1));
    List<Seat> paged = new ArrayList<>();
    TableQuery<Seat, Seat> query = seats.query("opera", GROUND).limit(25);
    for (var page = query.page(); ; page = query.startingAfter(page.nextToken().get()).page()) {
      paged.addAll(page.items());
      if (!page.hasNext()) {
        break;
      }
    }
    assertThat(paged).isEqualTo(inOrder);
  }

  @TestTemplate
  void rangesAreThoseOfTheNextComponent() {
    for (String block : List.of("A", "A!", "A#", "AA", "B")) {
      IntStream.of(-2, -1, 0, 1)
          .forEach(row -> seats.createRecord(Seat.of("opera", 0, block, row, Side.LEFT)));
    }
    seats.createRecord(Seat.of("opera", 1, "A", 0, Side.LEFT));
    assertThat(blocks(seats.query("opera", GROUND).equalTo("A"))).containsExactly("A");
    assertThat(blocks(seats.query("opera", GROUND).lessThan("A#"))).containsExactly("A", "A!");
    assertThat(blocks(seats.query("opera", GROUND).lessThanOrEqualTo("A"))).containsExactly("A");
    assertThat(blocks(seats.query("opera", GROUND).greaterThan("A")))
        .containsExactly("A!", "A#", "AA", "B");
    assertThat(blocks(seats.query("opera", GROUND).greaterThanOrEqualTo("A#")))
        .containsExactly("A#", "AA", "B");
    assertThat(blocks(seats.query("opera", GROUND).between("A!", "AA")))
        .containsExactly("A!", "A#", "AA");
    assertThat(blocks(seats.query("opera", GROUND).beginsWith("A")))
        .containsExactly("A", "A!", "A#", "AA");
    assertThat(blocks(seats.query("opera", GROUND).beginsWith("A#"))).containsExactly("A#");
    assertThat(blocks(seats.query("opera", GROUND).beginsWith(""))).hasSize(5);
    assertThat(seats.query("opera", GROUND).lessThan("").list()).isEmpty();
    assertThat(rows(seats.query("opera", GROUND, "A").lessThan(0))).containsExactly(-2, -1);
    assertThat(rows(seats.query("opera", GROUND, "A").lessThanOrEqualTo(-1)))
        .containsExactly(-2, -1);
    assertThat(rows(seats.query("opera", GROUND, "A").greaterThan(-2))).containsExactly(-1, 0, 1);
    assertThat(rows(seats.query("opera", GROUND, "A").between(-1, 0))).containsExactly(-1, 0);
    assertThat(rows(seats.query("opera", GROUND, "A").lessThan(Integer.MIN_VALUE))).isEmpty();
    assertThat(rows(seats.query("opera", GROUND, "A").greaterThan(Integer.MAX_VALUE))).isEmpty();
    assertThat(rows(seats.query("opera", GROUND, "A", 1).lessThan(Side.RIGHT))).containsExactly(1);
    assertThat(rows(seats.query("opera", GROUND, "A", 1).greaterThan(Side.LEFT))).isEmpty();
    assertThat(rows(seats.query("opera", GROUND, "A", 1).equalTo(Side.LEFT))).containsExactly(1);
  }

  @TestTemplate
  void componentsAreConditionsAndFiltersOfScans() {
    seats.createRecord(Seat.of("opera", 0, "A", 1, Side.LEFT));
    seats.createRecord(Seat.of("opera", 0, "B", 2, Side.LEFT));
    assertThat(seats.scan().filter(SeatTable.BLOCK.equalTo("B")).list()).hasSize(1);
    assertThat(seats.query("opera", GROUND).filter(SeatTable.PRICE.greaterThan(10)).list())
        .isEmpty();
    assertThatThrownBy(() -> seats.query("opera", GROUND).filter(SeatTable.ROW.equalTo(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row");
  }

  @TestTemplate
  void manyRecordsAreReadAndDeletedByTheirKeys() {
    List<Seat> all = new ArrayList<>();
    for (int row = 0; row < 30; row++) {
      all.add(Seat.of("opera", 0, "#", row, Side.LEFT));
    }
    seats.putRecords(all);
    List<SeatKey> keys =
        all.stream()
            .map(seat -> new SeatKey("opera", GROUND, seat.block(), seat.row(), Side.LEFT))
            .toList();
    assertThat(seats.getRecords(keys)).isEqualTo(all);
    seats.deleteRecords(keys.subList(1, 30));
    assertThat(seats.scan().list()).containsExactly(all.get(0));
  }

  @TestTemplate
  void transactionTakesKeys(Database database) {
    Seat first = seats.createRecord(Seat.of("opera", 0, "A", 1, Side.LEFT));
    Seat second = Seat.of("opera", 0, "A", 2, Side.LEFT);
    database.transact(
        seats.creating(second),
        seats.updating(new SeatKey("opera", GROUND, "A", 1, Side.LEFT), set -> set.price(99)));
    assertThat(seats.query("opera", GROUND, "A").list())
        .extracting(Seat::price)
        .containsExactly(99, second.price());
    database.transact(seats.deleting("opera", GROUND, "A", 2, Side.LEFT), seats.deleting(first));
    assertThat(seats.scan().list()).isEmpty();
  }

  @TestTemplate
  void localIndexHasThePartitionsOfTheKeyText(Database database) {
    BookingDao bookings = new BookingDao(database);
    bookings.createTable();
    bookings.createTable();
    for (int room = 1; room <= 4; room++) {
      bookings.createRecord("ritz", 1, room, 100 - room);
    }
    bookings.createRecord("ritz", 2, 1, 5);
    assertThat(bookings.queryByPrice("ritz", 1).list())
        .extracting(Booking::room)
        .containsExactly(4, 3, 2, 1);
    assertThat(bookings.queryByPrice("ritz", 1).between(97, 98).list())
        .extracting(Booking::room)
        .containsExactly(3, 2);
    assertThat(bookings.query("ritz", 1).greaterThan(2).list())
        .extracting(Booking::room)
        .containsExactly(3, 4);
    var page = bookings.queryByPrice("ritz", 1).limit(3).page();
    assertThat(
            bookings.queryByPrice("ritz", 1).startingAfter(page.nextToken().orElseThrow()).list())
        .extracting(Booking::room)
        .containsExactly(1);
    assertThatThrownBy(() -> bookings.queryByPrice("ritz", 1).filter(BookingTable.FLOOR.equalTo(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @TestTemplate
  void refusesValuesBeforeAnythingIsSent() {
    assertThatThrownBy(() -> seats.createRecord(Seat.of(null, 0, "A", 1, Side.LEFT)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("hall is null");
    assertThatThrownBy(() -> seats.getRecord("opera", GROUND, "A", 1, null))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("side is null");
    assertThatThrownBy(() -> seats.deleteRecord("o\0", GROUND, "A", 1, Side.LEFT))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("hall holds the character NUL");
    assertThatThrownBy(() -> seats.query(null, GROUND).list())
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("hall is null, but a query wants a value");
    String most = "x".repeat(1024 - "##LEFT#".length() - 10);
    seats.createRecord(Seat.of("opera", 0, most, 1, Side.LEFT));
    assertThat(seats.query("opera", GROUND).equalTo(most).count()).isEqualTo(1);
    assertThatThrownBy(() -> seats.createRecord(Seat.of("opera", 0, most + "x", 1, Side.LEFT)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("block and row and side takes 1025 bytes");
  }

  private static List<String> blocks(TableQuery<Seat, Seat> query) {
    return query.stream().map(Seat::block).distinct().toList();
  }

  private static List<Integer> rows(TableQuery<Seat, Seat> query) {
    return query.stream().map(Seat::row).toList();
  }
}
