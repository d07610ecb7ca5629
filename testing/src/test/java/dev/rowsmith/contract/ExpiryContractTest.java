package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** An expiry is a point in time of whole seconds, in records, updates, conditions and indexes. */
@RowsmithTest
class ExpiryContractTest {

  private static final Instant NOON = Instant.parse("2099-11-20T12:00:00Z");

  private SessionDao sessions;

  @BeforeEach
  void createTable(Database database) {
    sessions = new SessionDao(database);
    sessions.createTable();
    sessions.createTable();
  }

  @TestTemplate
  void isCutToSeconds() {
    Instant late = NOON.plusNanos(999_999_999);
    Session stored = sessions.createRecord("a", "ann", Optional.of(late));
    assertThat(stored).isEqualTo(new Session("a", "ann", Optional.of(NOON)));
    assertThat(sessions.getRecord("a")).isEqualTo(stored);
    Instant before1970 = Instant.parse("1969-12-31T23:59:59.5Z");
    assertThat(sessions.updateRecord("a", set -> set.expiresAt(before1970)).expiresAt())
        .contains(Instant.ofEpochSecond(-1));
  }

  @TestTemplate
  void yearsAreThoseOfOtherTimes(DatabaseBuilder<?> builder) {
    sessions = new SessionDao(builder.showExpired().build());
    Instant first = Instant.parse("0000-01-01T00:00:00Z");
    Instant last = Instant.parse("9999-12-31T23:59:59Z");
    for (Instant each : new Instant[] {first, last, Instant.EPOCH}) {
      sessions.putRecord(new Session("a", "ann", Optional.of(each)));
      assertThat(sessions.getRecord("a").expiresAt()).contains(each);
    }
    Session beyond = new Session("b", "ann", Optional.of(last.plusSeconds(1)));
    assertThatThrownBy(() -> sessions.createRecord(beyond))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("expiresAt")
        .hasMessageContaining("0000 to 9999");
    assertThat(sessions.findRecord("b")).isEmpty();
  }

  @TestTemplate
  void mayBeAbsentAndRemoved() {
    sessions.createRecord("a", "ann", Optional.empty());
    assertThat(sessions.getRecord("a").expiresAt()).isEmpty();
    sessions.updateRecord("a", set -> set.expiresAt(NOON));
    assertThat(sessions.updateRecord("a", set -> set.removeExpiresAt()).expiresAt()).isEmpty();
  }

  @TestTemplate
  void conditionsCompareWholeSeconds() {
    for (int i = 0; i < 4; i++) {
      sessions.createRecord("s" + i, "ann", Optional.of(NOON.plusSeconds(i)));
    }
    sessions.createRecord("never", "ann", Optional.empty());
    Instant between = NOON.plusSeconds(1).plusMillis(500);
    assertThat(sessions.scan().filter(SessionTable.EXPIRES_AT.equalTo(between)).list())
        .extracting(Session::token)
        .containsExactly("s1");
    assertThat(sessions.scan().filter(SessionTable.EXPIRES_AT.lessThan(between)).count())
        .isEqualTo(1);
    assertThat(sessions.scan().filter(SessionTable.EXPIRES_AT.greaterThan(between)).count())
        .isEqualTo(2);
    assertThat(sessions.scan().filter(SessionTable.EXPIRES_AT.notExists()).count()).isEqualTo(1);
  }

  @TestTemplate
  void ordersAnIndexAndItsPages() {
    for (int i = 3; i >= 0; i--) {
      sessions.createRecord("s" + i, "ann", Optional.of(NOON.plusSeconds(i)));
    }
    assertThat(sessions.queryByUser("ann").list())
        .extracting(Session::token)
        .containsExactly("s0", "s1", "s2", "s3");
    String token = sessions.queryByUser("ann").limit(2).page().nextToken().orElseThrow();
    assertThat(sessions.queryByUser("ann").startingAfter(token).list())
        .extracting(Session::token)
        .containsExactly("s2", "s3");
  }

  @TestTemplate
  void tableThatWasMadeDoesNotDiffer() {
    assertThat(sessions.verifyTable()).isEmpty();
  }
}
