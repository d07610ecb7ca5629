package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.SortedIndexQuery;
import dev.rowsmith.contract.Shipment.Carrier;
import dev.rowsmith.testing.RowsmithTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Indexes whose keys have several components. */
@RowsmithTest
class IndexKeysContractTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  private ShipmentDao shipments;

  @BeforeEach
  void createTable(Database database) {
    shipments = new ShipmentDao(database);
    shipments.createTable();
  }

  @TestTemplate
  void everyPartitionComponentCounts() {
    create(1, MONDAY, 9, 1L, "a");
    shipments.createRecord(id(2), "acme", 2, Carrier.VAN, "north", MONDAY, 9, 1L, "other region");
    shipments.createRecord(id(3), "acme", 1, Carrier.BIKE, "north", MONDAY, 9, 1L, "by bike");
    shipments.createRecord(id(4), "acme", 1, Carrier.VAN, "south", MONDAY, 9, 1L, "depot");
    assertThat(route().list()).extracting(Shipment::note).containsExactly("a");
    assertThat(shipments.queryByRoute("acme", 1, Carrier.BIKE, "north").list())
        .extracting(Shipment::note)
        .containsExactly("by bike");
    assertThat(shipments.queryByRoute("acme", -1, Carrier.VAN, "north").count()).isZero();
  }

  @TestTemplate
  void ordersByTheSortComponentsOneAfterTheOther() {
    createSix();
    List<String> inOrder = List.of("a", "b", "c", "d", "e", "f");
    assertThat(route().list()).extracting(Shipment::note).containsExactlyElementsOf(inOrder);
    assertThat(route().descending().list())
        .extracting(Shipment::note)
        .containsExactly("f", "e", "d", "c", "b", "a");
  }

  @TestTemplate
  void narrowsByLeadingValuesAndOneCondition() {
    createSix();
    assertThat(notes(route().greaterThan(MONDAY))).containsExactly("f");
    assertThat(notes(shipments.queryByRoute("acme", 1, Carrier.VAN, "north", MONDAY)))
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(
            notes(shipments.queryByRoute("acme", 1, Carrier.VAN, "north", MONDAY).between(-1, 9)))
        .containsExactly("a", "b", "c", "d");
    assertThat(
            notes(
                shipments
                    .queryByRoute("acme", 1, Carrier.VAN, "north", MONDAY, 9)
                    .lessThanOrEqualTo(-1L)))
        .containsExactly("b");
    assertThat(
            notes(
                shipments
                    .queryByRoute("acme", 1, Carrier.VAN, "north", MONDAY, 9, 10L)
                    .beginsWith("c")
                    .descending()))
        .containsExactly("c");
    assertThat(shipments.queryByRoute("acme", 1, Carrier.VAN, "north", MONDAY, 9).count())
        .isEqualTo(3);
  }

  @TestTemplate
  void holdsOnlyRecordsWithEveryComponent() {
    create(1, MONDAY, 9, 1L, "whole");
    create(2, MONDAY, 9, null, "no parcel");
    create(3, MONDAY, 9, 1L, null);
    shipments.createRecord(id(4), "acme", 1, Carrier.VAN, null, MONDAY, 9, 1L, "no depot");
    assertThat(notes(route())).containsExactly("whole");
    shipments.updateRecord(id(2), set -> set.parcel(0L));
    assertThat(notes(route())).containsExactly("no parcel", "whole");
    shipments.updateRecord(id(1), set -> set.removeNote());
    assertThat(notes(route())).containsExactly("no parcel");
    assertThat(shipments.queryByDay("acme").count()).isEqualTo(4);
  }

  @TestTemplate
  void goesOnFromPageToPage() {
    createSix();
    assertThat(paged(route().limit(2))).containsExactly("a", "b", "c", "d", "e", "f");
    IndexQuery<Shipment, Shipment> morning =
        shipments.queryByRoute("acme", 1, Carrier.VAN, "north", MONDAY, 9).descending().limit(1);
    assertThat(paged(morning)).containsExactly("d", "c", "b");
    assertThat(paged(shipments.queryByDay("acme", MONDAY).limit(2)))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    String token =
        shipments
            .queryByRoute("acme", 1, Carrier.VAN, "north", MONDAY)
            .limit(1)
            .page()
            .nextToken()
            .orElseThrow();
    IndexQuery<Shipment, Shipment> other =
        shipments.queryByRoute("acme", 1, Carrier.VAN, "north", MONDAY.plusDays(1));
    assertThatThrownBy(() -> other.startingAfter(token).page())
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @TestTemplate
  void anIndexOfALiveTableIsMadeAgain() {
    createSix();
    shipments.dropGsi(ShipmentEnums.Index.BY_ROUTE);
    shipments.createGsi(ShipmentEnums.Index.BY_ROUTE);
    shipments.createTable();
    assertThat(route().count()).isEqualTo(6);
  }

  @TestTemplate
  void refusesAnAbsentOrEmptyValue() {
    assertThatThrownBy(() -> shipments.queryByRoute("acme", 1, Carrier.VAN, "north", null).list())
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("day is null, but a query wants a value");
    assertThatThrownBy(() -> shipments.queryByRoute("acme", 1, Carrier.VAN, "").list())
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("depot is empty");
    assertThatThrownBy(() -> create(1, MONDAY, 9, 1L, ""))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("note is empty");
  }

  @TestTemplate
  void filterCannotNameAnyOfItsComponents() {
    assertThatThrownBy(() -> route().filter(ShipmentTable.PARCEL.exists()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parcel");
  }

  private void createSix() {
    create(6, MONDAY.plusDays(1), 0, 0L, "f");
    create(5, MONDAY, 10, -5L, "e");
    create(4, MONDAY, 9, 10L, "d");
    create(3, MONDAY, 9, 10L, "c");
    create(2, MONDAY, 9, -1L, "b");
    create(1, MONDAY, -1, 100L, "a");
  }

  private void create(int id, LocalDate day, int hour, Long parcel, String note) {
    shipments.createRecord(id(id), "acme", 1, Carrier.VAN, "north", day, hour, parcel, note);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private SortedIndexQuery<Shipment, Shipment, LocalDate> route() {
    return shipments.queryByRoute("acme", 1, Carrier.VAN, "north");
  }

  private static List<String> notes(IndexQuery<Shipment, Shipment> query) {
    return query.list().stream().map(Shipment::note).toList();
  }

  private static List<String> paged(IndexQuery<Shipment, Shipment> query) {
    List<String> notes = new ArrayList<>();
    dev.rowsmith.Page<Shipment> page = query.page();
    while (true) {
      assertThat(page.items()).isNotEmpty();
      page.items().forEach(each -> notes.add(each.note()));
      if (!page.hasNext()) {
        return notes;
      }
      page = query.startingAfter(page.nextToken().orElseThrow()).page();
    }
  }
}
