package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.Page;
import dev.rowsmith.contract.CrateEnums.State;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Indexes that hold a part of each record, and the records that their queries bring. */
@RowsmithTest
class ProjectionContractTest {

  private CrateDao crates;

  @BeforeEach
  void createTable(Database database) {
    crates = new CrateDao(database);
    crates.createTable();
  }

  @TestTemplate
  void indexOfKeysBringsKeys() {
    crates.createRecord(Crate.of("ann", 7).sent("Ulm", 70).noted("fragile"));
    crates.createRecord(Crate.of("ann", 8));
    assertThat(crates.queryByState(State.SENT).list())
        .containsExactly(new CrateByState("ann", 7, State.SENT, 700L));
    assertThat(crates.queryByState(State.SENT).lessThan(700L).list()).isEmpty();
    assertThat(crates.queryByState(State.SENT).first().map(CrateByState::number)).contains(7);
    assertThat(crates.queryByState(State.SENT).count()).isEqualTo(1);
    assertThat(crates.queryByState(State.NEW).stream()).isEmpty();
  }

  @TestTemplate
  void indexThatIncludesBringsThatToo() {
    Instant at = Instant.ofEpochSecond(70);
    crates.createRecord(Crate.of("ann", 7).sent("Ulm", 70).noted("fragile"));
    crates.createRecord(Crate.of("bob", 1).sent("Ulm", 10));
    assertThat(crates.queryByTown("Ulm").list())
        .containsExactlyInAnyOrder(
            new CrateByTown("ann", 7, at, "Ulm", "fragile", List.of("x", "y")),
            new CrateByTown("bob", 1, Instant.ofEpochSecond(10), "Ulm", null, List.of("x", "y")));
    assertThat(crates.queryByShelf(7).list()).containsExactly(new CrateByShelf("ann", 7, 700L, 7));
    assertThat(crates.queryBySentAt("ann").consistent().list())
        .containsExactly(new CrateBySentAt("ann", 7, at, Set.of("a", "b")));
  }

  @TestTemplate
  void includedAttributeMayBeAbsentAndLong() {
    String note = "fragile ".repeat(10_000);
    crates.createRecord(Crate.of("ann", 7).sent("Ulm", 70).noted(note));
    crates.updateRecord("ann", 7, set -> set.removeWeight());
    assertThat(crates.queryByTown("Ulm").first().orElseThrow().note()).isEqualTo(note);
    assertThat(crates.queryByShelf(7).first().orElseThrow().weight()).isNull();
  }

  @TestTemplate
  void wholeRecordsAreFetched() {
    List<Crate> sent =
        IntStream.rangeClosed(1, 250)
            .mapToObj(n -> Crate.of("ann", n).sent("Ulm", n).noted("no " + n))
            .toList();
    crates.putRecords(sent);
    assertThat(crates.queryByState(State.SENT).wholeRecords().list()).isEqualTo(sent);
    assertThat(crates.queryByState(State.SENT).descending().wholeRecords().first())
        .contains(sent.get(249));
    assertThat(crates.queryByState(State.SENT).wholeRecords().stream().count()).isEqualTo(250);
    assertThat(crates.queryByState(State.SENT).between(100L, 300L).wholeRecords().count())
        .isEqualTo(3);
    assertThat(crates.queryBySentAt("ann").consistent().wholeRecords().list()).isEqualTo(sent);
    assertThat(
            crates
                .queryBySentAt("ann")
                .lessThan(Instant.ofEpochSecond(3))
                .eventual()
                .wholeRecords()
                .list())
        .isEqualTo(sent.subList(0, 2));
  }

  @TestTemplate
  void pagesAreTheSameOfPartsAndOfWholes() {
    for (int n = 1; n <= 7; n++) {
      crates.createRecord(Crate.of("ann", n).sent("Ulm", n));
    }
    IndexQuery<Crate, CrateByState> query =
        crates.queryByState(State.SENT).lessThan(1000L).limit(3);
    List<Integer> numbers = new ArrayList<>();
    Page<CrateByState> page = query.page();
    page.items().forEach(item -> numbers.add(item.number()));
    while (page.hasNext()) {
      String token = page.nextToken().orElseThrow();
      Page<Crate> whole = query.wholeRecords().startingAfter(token).page();
      page = query.startingAfter(token).page();
      assertThat(whole.items().stream().map(Crate::number))
          .containsExactlyElementsOf(page.items().stream().map(CrateByState::number).toList());
      assertThat(whole.nextToken()).isEqualTo(page.nextToken());
      page.items().forEach(item -> numbers.add(item.number()));
    }
    assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @TestTemplate
  void filterNamesWhatTheIndexHolds() {
    crates.createRecord(Crate.of("ann", 7).sent("Ulm", 70).noted("fragile"));
    crates.createRecord(Crate.of("ann", 8).sent("Ulm", 80));
    assertThat(crates.queryByTown("Ulm").filter(CrateTable.NOTE.exists()).list())
        .extracting(CrateByTown::number)
        .containsExactly(7);
    assertThat(crates.queryByTown("Ulm").wholeRecords().filter(CrateTable.NOTE.notExists()).list())
        .extracting(Crate::number)
        .containsExactly(8);
    assertThatThrownBy(() -> crates.queryByTown("Ulm").filter(CrateTable.WEIGHT.exists()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weight")
        .hasMessageContaining("INCLUDE");
    assertThatThrownBy(
            () -> crates.queryByState(State.SENT).wholeRecords().filter(CrateTable.NOTE.exists()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("note")
        .hasMessageContaining("KEYS_ONLY");
    assertThatThrownBy(() -> crates.queryBySentAt("ann").filter(CrateTable.NOTE.exists()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sentAt-index".replace("sentAt", "sent_at"));
  }

  @TestTemplate
  void indexIsDroppedAndMadeAsItWas() {
    crates.createRecord(Crate.of("ann", 7).sent("Ulm", 70));
    crates.dropGsi(CrateEnums.Index.SHELF_INDEX);
    crates.createGsi(CrateEnums.Index.SHELF_INDEX);
    assertThatCode(crates::createTable).doesNotThrowAnyException();
    assertThat(crates.queryByShelf(7).list()).hasSize(1);
  }

  @TestTemplate
  void whatTheIndexDoesNotHoldIsSelectedOfWholeRecordsAlone() {
    crates.createRecord(Crate.of("ann", 7).sent("Ulm", 70).noted("fragile"));
    assertThatThrownBy(() -> crates.queryByState(State.SENT).select(CrateLabelProjection.OF_CRATE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by-state")
        .hasMessageContaining("wholeRecords()");
    CrateLabel label =
        new CrateLabel(State.SENT, "fragile", Set.of("a", "b"), List.of("x", "y"), 7);
    assertThat(
            crates
                .queryByState(State.SENT)
                .wholeRecords()
                .select(CrateLabelProjection.OF_CRATE)
                .list())
        .containsExactly(label);
    assertThat(
            crates
                .queryBySentAt("ann")
                .wholeRecords()
                .select(CrateLabelProjection.OF_CRATE)
                .first())
        .contains(label);
    assertThat(crates.query("ann").select(CrateLabelProjection.OF_CRATE).list())
        .containsExactly(label);
  }
}
