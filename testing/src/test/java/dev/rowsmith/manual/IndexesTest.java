package dev.rowsmith.manual;

import static dev.rowsmith.testing.Eventually.awaitVisible;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.TestTemplate;

/** Queries of indexes, sparse indexes, and indexes of live tables. */
@RowsmithTest
class IndexesTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final LocalDate SUNDAY = LocalDate.parse("2026-11-29");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TestTemplate
  void indexIsQueried(Database database) {
    DocumentDao documents = new DocumentDao(database);
    documents.createTable();
    documents.createRecord("d-1", "plans", "Budget", "ann", MONDAY);
    // docs: index-queries
    List<Document> urgent = documents.queryByReviewer("ann").lessThanOrEqualTo(MONDAY).list();
    List<Document> plans = documents.queryByFolder("plans").beginsWith("B").list();
    // docs: end
    assertThat(urgent).hasSize(1).isEqualTo(plans);
  }

  @TestTemplate
  void indexOfSeveralComponentsIsQueried(Database database) {
    DeliveryDao deliveries = new DeliveryDao(database);
    deliveries.createTable();
    LocalDate monday = LocalDate.parse("2026-11-23");
    deliveries.createRecord("d-1", "DE", "Köln", monday, 3);
    deliveries.createRecord("d-2", "DE", "Köln", monday.plusDays(1), 1);
    // docs: long-index-queries
    List<Delivery> week = deliveries.queryByRoute("DE", "Köln").between(monday, SUNDAY).list();
    List<Delivery> first = deliveries.queryByRoute("DE", "Köln", monday).lessThan(10).list();
    // docs: end
    assertThat(week).extracting(Delivery::id).containsExactly("d-1", "d-2");
    assertThat(first).extracting(Delivery::id).containsExactly("d-1");
  }

  @TestTemplate
  void sparseIndexHoldsWhatHasAllItsKeys(Database database) {
    DocumentDao documents = new DocumentDao(database);
    documents.createTable();
    // docs: sparse
    documents.createRecord("d-1", "plans", "Budget", "ann", MONDAY);
    documents.createRecord("d-2", "plans", "Staff", "ann", null); // no due: not in the index
    documents.createRecord("d-3", "plans", "Rooms", null, MONDAY); // no reviewer: nor this one
    long forAnn = documents.queryByReviewer("ann").count(); // 1
    documents.updateRecord("d-1", set -> set.removeReviewer()); // leaves the index
    // docs: end
    assertThat(forAnn).isEqualTo(1);
    assertThat(documents.queryByReviewer("ann").count()).isZero();
    assertThat(documents.queryByFolder("plans").count()).isEqualTo(3);
  }

  @TestTemplate
  void indexOfALiveTableIsDroppedAndMade(Database database) {
    DocumentDao documents = new DocumentDao(database);
    documents.createTable();
    documents.createRecord("d-1", "plans", "Budget", "ann", MONDAY);
    // docs: live-index
    documents.dropGsi(DocumentEnums.Index.BY_FOLDER);
    documents.createGsi(DocumentEnums.Index.BY_FOLDER); // waits until it holds every record
    // docs: end
    assertThat(documents.queryByFolder("plans").count()).isEqualTo(1);
  }

  @TestTemplate
  void valuesThatKeepRecordsOutOfAnIndexAreTold(Database database) {
    DocumentDao documents = new DocumentDao(database);
    documents.createTable();
    List<String> toMend = new ArrayList<>();
    // docs: verify-index
    long wrong =
        documents.verifyGsi(
            DocumentEnums.Index.BY_FOLDER,
            violation ->
                toMend.add(
                    violation.key() + ": " + violation.attribute() + " is " + violation.reason()));
    // docs: end
    assertThat(wrong).isZero();
    assertThat(toMend).isEmpty();
  }

  @TestTemplate
  void indexShowsAWriteInTheEnd(Database database) {
    DocumentDao documents = new DocumentDao(database);
    documents.createTable();
    // docs: await-visible
    documents.createRecord("d-1", "plans", "Budget", "ann", MONDAY);
    awaitVisible(() -> assertThat(documents.queryByFolder("plans").count()).isEqualTo(1));
    // docs: end
  }

  @TestTemplate
  void localIndexIsQueried(Database database) {
    ErrandDao errands = new ErrandDao(database);
    errands.createTable();
    errands.createRecord("ann", "bread", TODAY);
    errands.createRecord("ann", "paint", TODAY.plusDays(1));
    // docs: local-query
    List<Errand> soon = errands.queryByDue("ann").lessThanOrEqualTo(TODAY).list();
    // docs: end
    assertThat(soon).extracting(Errand::name).containsExactly("bread");
  }

  @TestTemplate
  void indexBringsWhatItHolds(Database database) {
    VisitDao visits = new VisitDao(database);
    visits.createTable();
    visits.createRecord("h-1", TODAY, "ann", 3, "a sea view, please");
    // docs: projected-query
    List<VisitByGuest> stays = visits.queryByGuest("ann").list(); // house, day, guest, nights
    List<Visit> whole = visits.queryByGuest("ann").wholeRecords().list();
    // docs: end
    assertThat(stays).containsExactly(new VisitByGuest("h-1", TODAY, "ann", 3));
    assertThat(whole).extracting(Visit::remarks).containsExactly("a sea view, please");
  }
}
