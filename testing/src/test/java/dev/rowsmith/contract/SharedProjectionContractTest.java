package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.contract.Fleet.FleetSeats;
import dev.rowsmith.contract.Fleet.Trip;
import dev.rowsmith.contract.Fleet.Van;
import dev.rowsmith.contract.Fleet.VanPlate;
import dev.rowsmith.testing.RowsmithTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Several record types in one table: indexes that hold parts of them. */
@RowsmithTest
class SharedProjectionContractTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Van VAN = new Van("d-1", "UL-7", "Ulm", 9, "blue");
  private static final Trip TRIP = new Trip("d-1", 7, Optional.of("Ulm"), 3, MONDAY, "ann");
  private static final Trip NOWHERE = new Trip("d-1", 8, Optional.empty(), 1, MONDAY, "bob");

  private FleetDao fleet;
  private VanDao vans;
  private TripDao trips;

  @BeforeEach
  void fillTable(Database database) {
    fleet = new FleetDao(database);
    vans = new VanDao(database);
    trips = new TripDao(database);
    fleet.createTable();
    vans.createRecord(VAN);
    trips.putRecords(List.of(TRIP, NOWHERE));
  }

  @TestTemplate
  void eachTypeReadsItsOwnParts() {
    assertThat(fleet.verifyTable()).isEmpty();
    assertThat(vans.queryByTown("Ulm").list())
        .containsExactly(new VanByTown("d-1", "UL-7", "Ulm", 9));
    assertThat(trips.queryByTown("Ulm").list()).containsExactly(new TripByTown("d-1", 7, "Ulm", 3));
    assertThat(trips.queryByDay("d-1").lessThanOrEqualTo(MONDAY).list())
        .containsExactlyInAnyOrder(
            new TripByDay("d-1", 7, MONDAY), new TripByDay("d-1", 8, MONDAY));
    assertThat(vans.queryByTown("Ulm").wholeRecords().list()).containsExactly(VAN);
    assertThat(trips.queryByTown("Ulm").wholeRecords().list()).containsExactly(TRIP);
    assertThat(vans.queryByTown("Ulm").select(VanPlateProjection.OF_VAN).list())
        .containsExactly(new VanPlate("UL-7", 9));
  }

  @TestTemplate
  void theTableReadsThePartsOfAll() {
    assertThat(fleet.queryByTown("Ulm").list())
        .containsExactlyInAnyOrder(
            new FleetByTown("d-1", "VAN#UL-7", "Ulm", 9),
            new FleetByTown("d-1", "TRIP#00007", "Ulm", 3));
    assertThat(fleet.queryByDay("d-1").list())
        .extracting(FleetByDay::sk)
        .containsExactlyInAnyOrder("TRIP#00007", "TRIP#00008");
    assertThat(fleet.queryByTown("Ulm").wholeRecords().list()).containsExactlyInAnyOrder(VAN, TRIP);
    assertThat(fleet.queryByTown("Ulm").select(FleetSeatsProjection.OF_FLEET).list())
        .containsExactlyInAnyOrder(new FleetSeats("VAN#UL-7", 9), new FleetSeats("TRIP#00007", 3));
    assertThat(fleet.queryByTown("Ulm").filter(FleetTable.SEATS.greaterThan(3)).count())
        .isEqualTo(1);
  }
}
