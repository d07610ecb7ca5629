package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.RowsmithTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;

/** Parts of records, and own SQL. */
@RowsmithTest
class ProjectionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @TestTemplate
  void partsAreSelected(Database database) {
    VisitDao visits = new VisitDao(database);
    visits.createTable();
    visits.createRecord("h-1", DAY, "ann", 3, "a sea view, please");
    // docs: select
    List<VisitStay> stays = visits.query("h-1").select(VisitStayProjection.OF_VISIT).list();
    // docs: end
    assertThat(stays).containsExactly(new VisitStay(DAY, 3));
  }

  @TestTemplate
  void ownSqlIsRead(Database database) {
    if (database instanceof PostgresDatabase postgres) {
      VisitDao visits = new VisitDao(database);
      visits.createTable();
      visits.createRecord("h-1", DAY, "ann", 3, "a sea view, please");
      // docs: own-sql
      String sql = "SELECT * FROM " + postgres.quotedName(visits) + " WHERE remarks ILIKE ?";
      List<Visit> atSea = postgres.select(visits.whole(), sql, "%sea view%").list();
      // docs: end
      assertThat(atSea).extracting(Visit::guest).containsExactly("ann");
      List<String> busiest = new ArrayList<>();
      // docs: own-rows
      String sums =
          "SELECT house, count(*) AS stays, sum(nights) AS nights FROM "
              + postgres.quotedName(visits)
              + " WHERE day >= ? GROUP BY house ORDER BY stays DESC";
      try (Stream<HouseStays> houses =
          postgres.select(HouseStaysProjection.OF_ROW, sums, DAY).stream()) {
        houses.limit(10).map(HouseStays::house).forEach(busiest::add);
      }
      // docs: end
      assertThat(busiest).containsExactly("h-1");
    }
  }
}
