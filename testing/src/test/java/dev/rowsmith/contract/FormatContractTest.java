package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Times that are stored as texts of a pattern. */
@RowsmithTest
class FormatContractTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Instant AT = Instant.parse("2026-11-20T18:30:23.640060Z");
  private static final Visit BARE = new Visit(DAY, AT, null, Optional.empty(), null);
  private static final Visit FULL =
      new Visit(
          DAY,
          AT.plusSeconds(1),
          DAY.minusDays(1),
          Optional.of(LocalDateTime.parse("2026-01-02T03:04:05.006")),
          LocalTime.of(9, 30));

  private VisitDao visits;

  @BeforeEach
  void createTable(Database database) {
    visits = new VisitDao(database);
    visits.createTable();
    visits.createTable();
  }

  @TestTemplate
  void timesRoundTrip() {
    for (Visit visit : List.of(BARE, FULL)) {
      assertThat(visits.createRecord(visit)).isEqualTo(visit);
      assertThat(visits.getRecord(visit.day(), visit.at())).isEqualTo(visit);
    }
    assertThat(visits.query(DAY).list()).containsExactly(BARE, FULL);
  }

  @TestTemplate
  void digitsBehindTheSecondAreCutAsThePatternSays() {
    Visit given =
        new Visit(
            DAY,
            AT.plusNanos(999),
            null,
            Optional.of(LocalDateTime.parse("2026-01-02T03:04:05.006999999")),
            LocalTime.parse("09:30:59.999"));
    Visit created = visits.createRecord(given);
    assertThat(created)
        .isEqualTo(
            new Visit(
                DAY,
                AT,
                null,
                Optional.of(LocalDateTime.parse("2026-01-02T03:04:05.006")),
                LocalTime.parse("09:30:59")));
    assertThat(visits.getRecord(DAY, AT.plusNanos(1))).isEqualTo(created);
  }

  @TestTemplate
  void patternsThatSortCompareByTime() {
    Stream.of(
            "0001-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999Z",
            "2026-11-20T18:30:23Z",
            "9999-12-31T23:59:59.999999Z")
        .map(Instant::parse)
        .forEach(at -> visits.createRecord(DAY, at, DAY, Optional.empty(), null));
    assertThat(visits.query(DAY).stream().map(Visit::at)).isSorted().hasSize(4);
    assertThat(visits.query(DAY).greaterThan(Instant.EPOCH).count()).isEqualTo(2);
    assertThat(visits.queryByBilled(DAY).count()).isEqualTo(4);
    assertThat(visits.scan().filter(VisitTable.BILLED.lessThan(DAY.plusDays(1))).count())
        .isEqualTo(4);
    assertThat(visits.scan().filter(VisitTable.SEEN.exists()).count()).isZero();
  }

  @TestTemplate
  void updatesWriteThePattern() {
    visits.createRecord(BARE);
    Visit updated =
        visits.updateRecord(
            DAY,
            AT,
            set -> set.billed(DAY).opens(LocalTime.NOON).seen(LocalDateTime.of(2026, 1, 1, 0, 0)));
    assertThat(updated.billed()).isEqualTo(DAY);
    assertThat(updated.opens()).isEqualTo(LocalTime.NOON);
    assertThat(visits.scan().filter(VisitTable.OPENS.equalTo(LocalTime.NOON)).list())
        .containsExactly(updated);
  }

  @TestTemplate
  void timesThatThePatternCannotHoldAreRefused() {
    isRefused("billed", new Visit(DAY, AT, LocalDate.of(0, 1, 1), Optional.empty(), null));
    isRefused("billed", new Visit(DAY, AT, LocalDate.of(10_000, 1, 1), Optional.empty(), null));
    isRefused("at", new Visit(DAY, Instant.MAX, null, Optional.empty(), null));
    isRefused("day", new Visit(LocalDate.of(-1, 1, 1), AT, null, Optional.empty(), null));
    assertThatThrownBy(() -> visits.getRecord(LocalDate.of(0, 1, 1), AT))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Visit.day");
  }

  private void isRefused(String component, Visit visit) {
    assertThatThrownBy(() -> visits.createRecord(visit))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Visit." + component);
    assertThat(visits.scan().count()).isZero();
  }
}
