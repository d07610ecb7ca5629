package dev.rowsmith.contract;

import static dev.rowsmith.contract.Stall.MONDAY;
import static dev.rowsmith.contract.Stall.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.Page;
import dev.rowsmith.contract.Stall.Opening;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Indexes that hold a part of records whose keys are texts made of components. */
@RowsmithTest
class KeyTextProjectionContractTest {

  private static final UUID ANN = UUID.fromString("8c5f2a10-6b1e-4d7a-9c3f-0a1b2c3d4e5f");

  private StallDao stalls;
  private BadgeDao badges;

  @BeforeEach
  void createTables(Database database) {
    stalls = new StallDao(database);
    badges = new BadgeDao(database);
    database.createTables(stalls, badges);
  }

  @TestTemplate
  void keysAreReadOutOfTheirTexts() {
    // Separators within values come back as they went in.
    Stall stall = stalls.createRecord(Stall.of("a#b$ c", 7));
    assertThat(stalls.verifyTable()).isEmpty();
    short market = stall.market();
    assertThat(stalls.queryByTrade("fish").list())
        .containsExactly(new StallByTrade("a#b$ c", market, NOON, MONDAY, 7, "fish"));
    assertThat(stalls.queryByTrade("fish").greaterThan(7).list()).isEmpty();
    assertThat(stalls.queryByOwner("ann").list())
        .containsExactly(new StallByOwner("a#b$ c", market, NOON, MONDAY, 7, "ann", 70L));
    assertThat(stalls.queryByFee("a#b$ c", market).consistent().list())
        .containsExactly(new StallByFee("a#b$ c", market, NOON, MONDAY, 7, 70L));
  }

  @TestTemplate
  void textsThatAreComponentsAreHeldAsThemselves() {
    Badge badge = badges.createRecord(Badge.of(ANN, 7));
    String pk = "USER#" + ANN;
    assertThat(badges.queryByGate("north").list())
        .containsExactly(new BadgeByGate(pk, "BADGE#0007", ANN, 7, "north"));
    assertThat(badges.queryBySk("BADGE#0007").list())
        .containsExactly(new BadgeBySk(pk, "BADGE#0007", ANN, 7));
    assertThat(badges.queryBySk("BADGE#0007").wholeRecords().list()).containsExactly(badge);
    assertThat(badges.scan().select(BadgeLineProjection.OF_BADGE).list())
        .containsExactly(new Badge.BadgeLine(7, pk));
  }

  @TestTemplate
  void wholeRecordsAreFetchedPageByPage() {
    List<Stall> all = new ArrayList<>();
    for (int row = 1; row <= 5; row++) {
      all.add(Stall.of("Ulm", row));
    }
    stalls.putRecords(all);
    IndexQuery<Stall, StallByTrade> query = stalls.queryByTrade("fish").limit(2);
    List<Integer> rows = new ArrayList<>();
    List<Stall> wholes = new ArrayList<>();
    Page<StallByTrade> page = query.page();
    wholes.addAll(query.wholeRecords().page().items());
    page.items().forEach(each -> rows.add(each.row()));
    while (page.hasNext()) {
      String token = page.nextToken().orElseThrow();
      wholes.addAll(query.wholeRecords().startingAfter(token).page().items());
      page = query.startingAfter(token).page();
      page.items().forEach(each -> rows.add(each.row()));
    }
    assertThat(rows).containsExactly(1, 2, 3, 4, 5);
    assertThat(wholes).isEqualTo(all);
    assertThat(stalls.queryByTrade("fish").descending().wholeRecords().first())
        .contains(all.get(4));
    assertThat(stalls.queryByFee("Ulm", (short) 1).greaterThan(30L).wholeRecords().list())
        .isEqualTo(all.subList(3, 5));
  }

  @TestTemplate
  void partsOfTheUsersOwnHoldWhatIsWithinATextAlone() {
    stalls.createRecord(Stall.of("Ulm", 7));
    Opening opening = new Opening(70L, NOON, "Ulm");
    assertThat(stalls.query("Ulm", (short) 1).select(OpeningProjection.OF_STALL).list())
        .containsExactly(opening);
    assertThat(stalls.queryByOwner("ann").wholeRecords().select(OpeningProjection.OF_STALL).list())
        .containsExactly(opening);
    assertThatThrownBy(() -> stalls.queryByTrade("fish").select(OpeningProjection.OF_STALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by-trade")
        .hasMessageContaining("wholeRecords()");
  }

  @TestTemplate
  void filterNamesWhatTheIndexHolds() {
    stalls.createRecord(Stall.of("Ulm", 7));
    assertThat(stalls.queryByOwner("ann").filter(StallTable.FEE.lessThan(70L)).list()).isEmpty();
    assertThat(stalls.queryByOwner("ann").filter(StallTable.FEE.equalTo(70L)).count()).isEqualTo(1);
    assertThat(stalls.queryByOwner("ann").filter(StallTable.DAY.equalTo(MONDAY)).count())
        .isEqualTo(1);
    // In this index the day is within the text of the key alone, where no filter sees it.
    assertThatThrownBy(() -> stalls.queryByTrade("fish").filter(StallTable.DAY.equalTo(MONDAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day")
        .hasMessageContaining("KEYS_ONLY");
  }
}
